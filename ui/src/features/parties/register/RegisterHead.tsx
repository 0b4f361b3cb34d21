import type { RegisterOrder } from "@/ipc";
import { t } from "@/text";

/** The heads of the register; those with an order are a button that sorts. */
export function RegisterHead(props: {
  heads: { id: string; order?: RegisterOrder; className: string }[];
  order: RegisterOrder;
  descending: boolean;
  onSort: (order: RegisterOrder) => void;
  /** Whether rows can be chosen. */
  chooses: boolean;
}) {
  return (
    <thead className="utrecht-table__header utrecht-table__header--sticky rv-register__head">
      <tr className="utrecht-table__row">
        {props.chooses && (
          <th scope="col" className="utrecht-table__header-cell rv-table__head rv-register__choose">
            <span className="rv-visually-hidden">{t("register-choose")}</span>
          </th>
        )}
        {props.heads.map(({ id, order, className }) => {
          const isSorted = order === props.order;
          return (
            <th
              key={id}
              scope="col"
              className={`utrecht-table__header-cell rv-table__head ${className}`}
              aria-sort={isSorted ? (props.descending ? "descending" : "ascending") : undefined}
            >
              {order === undefined ? (
                t(id)
              ) : (
                <button
                  type="button"
                  className="utrecht-table__header-cell-button rv-table__sort"
                  onClick={() => props.onSort(order)}
                  data-testid={`register-sort-${order}`}
                >
                  {t(id)}
                  <span aria-hidden="true" className="rv-table__arrow" data-sorted={isSorted}>
                    {isSorted ? (props.descending ? "↓" : "↑") : "↕"}
                  </span>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
