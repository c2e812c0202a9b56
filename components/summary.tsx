import { Delegations } from './delegations.tsx';
import { useDoor } from './door.ts';
import { Status, When, Where } from './facts.tsx';
import { Headline } from './headline.tsx';
import { MapPlace } from './map-place.tsx';
import { Missions } from './missions.tsx';
import { Named } from './named.tsx';
import { Quotes } from './quotes.tsx';
import { ReferenceNote } from './reference-mark.tsx';
import { Sides } from './sides.tsx';
import { Timeline } from './timeline.tsx';
import { Agreements, Topics } from './topics.tsx';

/** The whole story on one sheet: who met whom, when, where, about what, with what result; then all that is named. */
export function Summary() {
  const { readout } = useDoor();
  const meeting = readout.meetings.find((m) => m.main) ?? readout.meetings[0];
  return (
    <>
      <Headline meeting={meeting} />
      {!meeting && <MapPlace meeting={undefined} wide />}
      {meeting && (
        <>
          <Sides meeting={meeting} />
          <div class="facts">
            <div class="facts-list">
              <Status meeting={meeting} />
              <When meeting={meeting} />
              <Where meeting={meeting} />
            </div>
            <MapPlace meeting={meeting} />
          </div>
        </>
      )}
      <div class="rows">
        {meeting && <Topics meeting={meeting} />}
        {meeting && <Agreements meeting={meeting} />}
        <Missions />
        <Timeline />
        <Quotes />
        <Delegations />
      </div>
      <Named />
      <ReferenceNote />
    </>
  );
}
