import { useCountryName } from './countries.ts';
import { useDoor } from './door.ts';
import { Evidence } from './evidence.tsx';
import { Flag } from './flag.tsx';
import { Row } from './row.tsx';

export function Delegations() {
  const { readout, text } = useDoor();
  const country = useCountryName();
  if (readout.delegations.length === 0) return null;
  return (
    <Row label={text.t('delegationLabel')}>
      <ul class="plain">
        {readout.delegations.map((d, i) => {
          const leader = readout.officials.find((o) => o.id === d.led_by)?.name;
          return (
            <li key={i}>
              <Evidence spans={d.evidence} class="line">
                <Flag code={d.of} /> <bdi>{d.members.join(', ') || country(d.of)}</bdi>
                {leader && <span class="muted"> · {text.t('ledBy', leader)}</span>}
              </Evidence>
            </li>
          );
        })}
      </ul>
    </Row>
  );
}
