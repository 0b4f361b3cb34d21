import { dayNumber, formatShortDate } from "@/text/dates";
import "./LineChart.css";

const WIDTH = 360;
const HEIGHT = 160;
const EDGE = { left: 12, right: 12, top: 26, bottom: 26 };

/** Measurements over time as a line with its values, and the value aimed at as a dashed one. */
export function LineChart(props: {
  points: { date: string; value: number; text: string }[];
  goal: number | null;
  goalLabel: string;
  /** All of it in words, for who does not see the line. */
  label: string;
}) {
  const { points, goal } = props;
  const values = [...points.map((point) => point.value), ...(goal === null ? [] : [goal])];
  const least = Math.min(...values);
  const most = Math.max(...values);
  const first = dayNumber(points[0]?.date ?? "2000-01-01");
  const last = dayNumber(points.at(-1)?.date ?? "2000-01-01");
  const x = (date: string) =>
    last === first
      ? WIDTH / 2
      : EDGE.left + ((dayNumber(date) - first) / (last - first)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number) =>
    most === least
      ? HEIGHT / 2
      : HEIGHT - EDGE.bottom - ((value - least) / (most - least)) * (HEIGHT - EDGE.top - EDGE.bottom);

  return (
    <svg className="rv-line-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.label}>
      {goal !== null && (
        <g className="rv-line-chart__goal">
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(goal)} y2={y(goal)} />
          <text x={EDGE.left} y={y(goal) - 4}>
            {props.goalLabel}
          </text>
        </g>
      )}
      <polyline points={points.map((point) => `${x(point.date)},${y(point.value)}`).join(" ")} />
      {points.map((point, index) => {
        const anchor =
          points.length === 1 ? "middle" : index === 0 ? "start" : index === points.length - 1 ? "end" : "middle";
        return (
          <g key={index}>
            <circle cx={x(point.date)} cy={y(point.value)} r="4" />
            <text x={x(point.date)} y={y(point.value) - 9} textAnchor={anchor}>
              {point.text}
            </text>
            {(index === 0 || index === points.length - 1) && (
              <text x={x(point.date)} y={HEIGHT - 6} textAnchor={anchor} className="rv-line-chart__date">
                {formatShortDate(point.date)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
