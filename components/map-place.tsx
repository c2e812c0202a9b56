import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Meeting } from '../lib/types.ts';
import { useCountryName } from './countries.ts';
import { useDoor } from './door.ts';
import { type MapPlan, planMap } from './map/plan.ts';

interface MapProps {
  plan: MapPlan;
  width: number;
  height: number;
  alternative: string;
  about(code: string): string;
}

/** Pixels at the usual size of type; the drawing grows with the room it has. */
const SMALL = { width: 184, height: 78 };
const WIDE = { width: 376, height: 120 };

/** Room for the map, kept from the start so that nothing jumps; the map itself comes after the text. */
export function MapPlace({ meeting, wide = false }: { meeting: Meeting | undefined; wide?: boolean }) {
  const { readout, text } = useDoor();
  const country = useCountryName();
  const [StoryMap, setMap] = useState<FunctionComponent<MapProps> | null>(null);
  const plan = useMemo(() => planMap(readout, meeting, country), [readout, meeting, country]);
  const worth = plan.points.length > 0;

  useEffect(() => {
    if (!worth) return;
    let here = true;
    // A map that does not load leaves an empty sea: everything it says stands in the text.
    import('./map/map.tsx').then(
      ({ default: loaded }) => here && setMap(() => loaded),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [worth]);

  if (!worth) return null;
  const list = new Intl.ListFormat(text.language, { type: 'conjunction' });
  const alternative = text.t(
    'mapAlternative',
    [
      plan.sides.length > 0 && text.t('mapSides', list.format(plan.sides.map(country))),
      ...plan.points.filter((p) => p.kind === 'meeting').map((p) => text.t('mapMeeting', p.label)),
    ]
      .filter(Boolean)
      .join(' '),
  );
  const about = (code: string) => {
    const people = readout.officials.filter((o) => o.country === code).map((o) => o.name);
    return people.length > 0 ? text.t('mapSide', country(code), list.format(people)) : country(code);
  };
  return (
    <div class={wide ? 'map-place wide' : 'map-place'}>
      {StoryMap && <StoryMap plan={plan} {...(wide ? WIDE : SMALL)} alternative={alternative} about={about} />}
    </div>
  );
}
