import type { JSX } from 'preact';
import { FLAG_COLOURS, FLAGS } from './flags.table.ts';

const WIDTH = 30;
const HEIGHT = 20;

const colour = (c = 'k') => FLAG_COLOURS[c] ?? `#${c}`;

/** The corners of a star with `points` points around (x, y), one of them upwards. */
function star(x: number, y: number, r: number, points: number): string {
  const inner = r * (points === 5 ? 0.4 : points === 4 ? 0.25 : 0.55);
  const corners = Array.from({ length: points * 2 }, (_, i) => {
    const angle = (Math.PI * i) / points - Math.PI / 2;
    const radius = i % 2 ? inner : r;
    return `${(x + radius * Math.cos(angle)).toFixed(2)},${(y + radius * Math.sin(angle)).toFixed(2)}`;
  });
  return corners.join(' ');
}

function stripes(args: string[], down: boolean): JSX.Element[] {
  const parsed = args.map((arg) => {
    const [c, weight = '1'] = arg.split('*');
    return { c, weight: Number(weight) };
  });
  const unit = (down ? WIDTH : HEIGHT) / parsed.reduce((sum, s) => sum + s.weight, 0);
  let at = 0;
  return parsed.map(({ c, weight }, i) => {
    const start = at;
    at += weight * unit;
    // Each stripe runs to the end under the next: no hairline of the ground between two of them.
    return down ? (
      <rect key={i} x={start} width={WIDTH - start} height={HEIGHT} fill={colour(c)} />
    ) : (
      <rect key={i} y={start} width={WIDTH} height={HEIGHT - start} fill={colour(c)} />
    );
  });
}

const UNION: JSX.Element = (
  <g key="union">
    <path d="M0 0H15V10H0z" fill="#00205b" />
    <path d="M0 0L15 10M15 0L0 10" stroke="#fff" stroke-width="2" />
    <path d="M0 0L15 10M15 0L0 10" stroke="#d01c2e" stroke-width=".8" />
    <path d="M7.5 0V10M0 5H15" stroke="#fff" stroke-width="3.3" />
    <path d="M7.5 0V10M0 5H15" stroke="#d01c2e" stroke-width="1.9" />
  </g>
);

/** Draws one word of the table's language; an unknown one draws nothing. */
function draw(word: string, key: number): JSX.Element | JSX.Element[] | null {
  if (word === 'uj') return UNION;
  const [op = '', rest = ''] = word.split(/:(.*)/);
  const args = rest.split(',');
  const [c] = args;
  const [x = 0, y = 0, w = 0, h = 0] = args.slice(1).map(Number);
  const fill = colour(c);
  if (/^s\d*$/.test(op)) return <polygon key={key} points={star(x, y, w, Number(op.slice(1)) || 5)} fill={fill} />;
  switch (op) {
    case 'b':
      return <rect key={key} width={WIDTH} height={HEIGHT} fill={fill} />;
    case 'h':
    case 'v':
      return stripes(args, op === 'v');
    case 't':
      return <path key={key} d={`M0 0L${x} 10L0 20z`} fill={fill} />;
    case '+':
      return <path key={key} d={`M${x} 0V20M0 ${y}H30`} stroke={fill} stroke-width={w} />;
    case 'x':
      return <path key={key} d="M0 0L30 20M30 0L0 20" stroke={fill} stroke-width={x} />;
    case 'o':
      return <circle key={key} cx={x} cy={y} r={w} fill={fill} />;
    case 'r':
      return <rect key={key} x={x} y={y} width={w} height={h} fill={fill} />;
    case 'p':
      return <path key={key} d={args.slice(1).join(',')} fill={fill} fill-rule="evenodd" />;
    case '(': {
      const [cx = 0, cy = 0, r = 0, dx = 0] = args.slice(2).map(Number);
      return (
        <g key={key}>
          <circle cx={cx} cy={cy} r={r} fill={fill} />
          <circle cx={cx + dx} cy={cy} r={r * 0.8} fill={colour(args[1])} />
        </g>
      );
    }
    default:
      return null;
  }
}

/** A small flag, or a badge with the code where the table has none. Decoration: the name always stands beside it. */
export function Flag({ code }: { code: string | null }) {
  const words = code ? FLAGS[code] : undefined;
  if (!words) {
    return (
      <span class="flag flag-badge" aria-hidden="true">
        {code?.slice(0, 5) ?? '?'}
      </span>
    );
  }
  return (
    <svg class="flag" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {words.split(' ').map(draw)}
    </svg>
  );
}
