import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import { navigate } from "@/app/router";
import { Dialog as AriaDialog, Modal, ModalOverlay } from "react-aria-components";
import { Icon } from "@/components";
import { useView } from "@/ipc";
import { t } from "@/text";
import { findCommands } from "./commands";
import { groupHits, type SearchLine } from "./hits";
import { SearchResults } from "./SearchResults";
import "./search.css";

/**
 * One search over everything, and the commands. Arrows choose, Enter goes there, Esc closes.
 *
 * Test ids: search, search-input, search-hit-<index>, search-status.
 */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [words, setWords] = useState("");
  const [active, setActive] = useState(0);

  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), 120);
    return () => clearTimeout(timer);
  }, [typed]);

  const hits = useView("search", words).data;
  const found = useMemo(() => (words === "" || hits === undefined ? [] : hits), [words, hits]);
  const groups = useMemo(() => groupHits(found, findCommands(typed.trim())), [found, typed]);
  const lines = groups.flatMap((group) => group.lines);
  const current = lines[Math.min(active, lines.length - 1)];

  function go(line: SearchLine | undefined) {
    if (line === undefined) return;
    onClose();
    navigate(line.address);
  }

  function press(event: KeyboardEvent) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      const next = (active + by + lines.length) % Math.max(lines.length, 1);
      setActive(next);
      document.getElementById(lines[next]?.id ?? "")?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(current);
    }
  }

  return (
    <ModalOverlay className="rv-veil" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="rv-dialog rv-dialog--medium">
        <AriaDialog aria-label={t("search-title")} className="rv-dialog__inner" data-testid="search">
          <div className="rv-search__field">
            <Icon name="search" />
            <input
              role="combobox"
              aria-expanded={lines.length > 0}
              aria-controls="search-results"
              aria-activedescendant={current?.id}
              aria-autocomplete="list"
              aria-label={t("search-title")}
              placeholder={t("search-placeholder")}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setActive(0);
              }}
              onKeyDown={press}
              autoComplete="off"
              spellCheck={false}
              autoFocus
              data-testid="search-input"
            />
          </div>
          <p className="rv-visually-hidden" role="status" data-testid="search-status">
            {words === "" ? "" : t("search-count", { count: found.length })}
          </p>
          <div className="rv-search__results">
            <SearchResults groups={groups} current={current?.id ?? null} onGo={go} />
            {words !== "" && lines.length === 0 && <p className="rv-search__none">{t("search-none", { words })}</p>}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
