import type { Ref } from "react";
import { Button, Icon } from "@/components";
import { useStatus, type WorkbookView } from "@/ipc";
import { t } from "@/text";

/** The line on top: where, search, undo and redo, and that all is saved. */
export function TopLine({
  placeRef,
  ...props
}: {
  workbook: WorkbookView;
  placeRef: Ref<HTMLDivElement>;
  menuOpen: boolean;
  onMenu: () => void;
  onSearch: () => void;
  onUndo: () => void;
  onRedo: () => void;
}) {
  const { workbook } = props;
  const { busy } = useStatus();
  const readOnly = workbook.read_only !== null;
  return (
    <header className="rv-top">
      <div className="rv-top__menu">
        <Button variant="subtle" icon="menu" iconOnly pressed={props.menuOpen} onPress={props.onMenu} tooltip="">
          {t("top-menu")}
        </Button>
      </div>
      <div className="rv-top__place" ref={placeRef} />
      <button type="button" className="rv-top__search" onClick={props.onSearch} data-testid="open-search">
        <Icon name="search" />
        <span>{t("top-search")}</span>
        <kbd>{t("top-search-keys")}</kbd>
      </button>
      <div className="rv-row rv-top__undo">
        <Button
          variant="subtle"
          small
          icon="undo"
          iconOnly
          isDisabled={workbook.undo === null || readOnly}
          onPress={props.onUndo}
          tooltip={workbook.undo === null ? undefined : t("top-undo-what", { what: workbook.undo })}
          testId="undo"
        >
          {t("top-undo")}
        </Button>
        <Button
          variant="subtle"
          small
          icon="redo"
          iconOnly
          isDisabled={workbook.redo === null || readOnly}
          onPress={props.onRedo}
          tooltip={workbook.redo === null ? undefined : t("top-redo-what", { what: workbook.redo })}
          testId="redo"
        >
          {t("top-redo")}
        </Button>
      </div>
      <p className="rv-top__file" title={workbook.path}>
        <span className="rv-top__name">{workbook.name}</span>
        <span className="rv-top__saved" role="status" data-testid="saved-state">
          {readOnly ? t("top-read-only") : busy > 0 ? t("top-saving") : t("top-saved")}
        </span>
      </p>
    </header>
  );
}
