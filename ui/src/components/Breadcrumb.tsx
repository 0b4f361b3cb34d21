import { t } from "@/text";
import { AppLink } from "./AppLink";

/** A place above the screen. */
export type Crumb = { label: string; to: string };

/** Where the screen stands, with the way back up. */
export function Breadcrumb({ crumbs, current }: { crumbs: Crumb[]; current: string }) {
  return (
    <nav className="utrecht-breadcrumb-nav rv-crumbs" aria-label={t("breadcrumb")}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {crumbs.map((crumb) => (
          <li key={crumb.to} className="utrecht-breadcrumb-nav__item">
            <AppLink to={crumb.to} className="nl-link utrecht-breadcrumb-nav__link">
              {crumb.label}
            </AppLink>
            <span className="rv-crumbs__sep" aria-hidden="true">
              ›
            </span>
          </li>
        ))}
        <li className="utrecht-breadcrumb-nav__item rv-crumbs__current" aria-current="page">
          {current}
        </li>
      </ol>
    </nav>
  );
}
