import { excerptRuns, type SearchGroup, type SearchLine } from "./hits";

/** The lines by kind; the field above keeps the focus and says which one is chosen. */
export function SearchResults(props: {
  groups: SearchGroup[];
  current: string | null;
  onGo: (line: SearchLine) => void;
}) {
  const { groups, current, onGo } = props;
  return (
    <div role="listbox" id="search-results" aria-label={groups.map((group) => group.title).join(", ")}>
      {groups.map((group) => (
        <div key={group.kind} role="group" aria-labelledby={`search-${group.kind}`}>
          <p className="rv-search__kind" id={`search-${group.kind}`} role="presentation">
            {group.title}
          </p>
          {group.lines.map((line) => (
            // The field handles the keys: it keeps the focus, as a combobox does.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={line.id}
              id={line.id}
              role="option"
              tabIndex={-1}
              aria-selected={line.id === current}
              className="rv-search__line"
              onClick={() => onGo(line)}
              data-testid={`search-${line.id}`}
            >
              <span>{line.title}</span>
              {line.excerpt !== "" && (
                <span className="rv-search__excerpt">
                  {excerptRuns(line.excerpt).map((run, index) =>
                    run.isFound ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
                  )}
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
