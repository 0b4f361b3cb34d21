// Signs of the toolbar, on a grid of 20; the words are the names of the buttons.
const paths = {
  strong: "M6 3.5h5a3.200 3.200 0 0 1 0 6.400H6zM6 9.900h5.800a3.300 3.300 0 0 1 0 6.600H6z",
  emphasis: "M9 3.500h5.500M5.500 16.500H11M12 3.500l-4 13",
  strike:
    "M3 10h14M14 6c-.6-1.600-2-2.500-4-2.500-2.400 0-4 1.200-4 3 0 1 .5 1.800 1.400 2.400M6 14c.6 1.600 2 2.500 4 2.500 2.400 0 4-1.200 4-3 0-.7-.2-1.300-.6-1.800",
  bullets: "M7.500 5H17M7.500 10H17M7.500 15H17M3.500 5h.1M3.500 10h.1M3.500 15h.1",
  numbers:
    "M8.500 5H17M8.500 10H17M8.500 15H17M3 3.500l1.300-.7v4M3 9.200c.4-.6 2-.7 2 .4 0 .9-2 1.300-2 2.200h2.200M3 13.600h2l-1.200 1.300c1.800-.1 1.800 2.200.2 2.200-.5 0-.9-.2-1.100-.5",
  quote:
    "M4.500 14c2.500-.5 3-2.500 3-4.500h-3V5h4v4.500c0 3-1.200 5.200-4 5.700zM12.500 14c2.500-.5 3-2.500 3-4.500h-3V5h4v4.500c0 3-1.200 5.200-4 5.700z",
} as const;

export type ToolbarSign = keyof typeof paths;

/** A small drawing on a button of the toolbar. */
export function ToolbarIcon({ sign }: { sign: ToolbarSign }) {
  return (
    <svg className="rv-toolbar__sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[sign]} />
    </svg>
  );
}
