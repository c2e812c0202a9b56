import type { FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Meeting } from '../lib/types.ts';
import { useCountryName } from './countries.ts';
import { useDoor } from './door.ts';
import { type MapPlan, planMap } from './map/plan.ts';

interface MapProps {
  plan: MapPlan;
  width: number;
  height: number;
  type: number;
  alternative: string;
  about(code: string): string;
}

interface Room {
  width: number;
  height: number;
  type: number;
}

/** The room that an element has, in CSS pixels, and how large type is there; null before the first look. */
function useRoom(element: { current: Element | null }, needed: boolean): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box || !needed) return;
    const look = () => {
      const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      const next = { width: box.clientWidth, height: box.clientHeight, type };
      if (next.width > 0) setRoom((last) => (last && JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, needed]);
  return room;
}

/** Room for the map, kept from the start so that nothing jumps; the map itself comes after the text. */
export function MapPlace({ meeting, wide = false }: { meeting: Meeting | undefined; wide?: boolean }) {
  const { readout, text } = useDoor();
  const country = useCountryName();
  const [StoryMap, setMap] = useState<FunctionComponent<MapProps> | null>(null);
  const plan = useMemo(() => planMap(readout, meeting, country), [readout, meeting, country]);
  const worth = plan.points.length > 0;
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box, worth);

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
  const alternative = text.t(
    'mapAlternative',
    [
      plan.sides.length > 0 && text.t('mapSides', text.list(plan.sides.map(country))),
      ...plan.points.filter((p) => p.kind === 'meeting').map((p) => text.t('mapMeeting', p.label)),
    ]
      .filter(Boolean)
      .join(' '),
  );
  const about = (code: string) => {
    const people = readout.officials.filter((o) => o.country === code).map((o) => o.name);
    return people.length > 0 ? text.t('mapSide', country(code), text.list(people)) : country(code);
  };
  return (
    <div class={wide ? 'map-place wide' : 'map-place'} ref={box}>
      {StoryMap && room && <StoryMap plan={plan} {...room} alternative={alternative} about={about} />}
    </div>
  );
}
