import { describe, expect, test } from 'vitest';
import { findDelegations } from '../../lib/analysis/delegations.ts';
import { articleOf, entitiesOf } from './meetings.ts';

const delegations = (text: string) =>
  findDelegations(entitiesOf(articleOf(text))).map(({ of, led_by, members }) => ({ of, led_by, members }));
const COHEN = 'Israeli Foreign Minister Eli Cohen';

describe('findDelegations', () => {
  test.each([
    [
      `${COHEN} was heading a large economic delegation that included representatives of defense, cyber security and agriculture industries in Israel.`,
      [{ of: 'IL', led_by: 'eli-cohen', members: ['defense', 'cyber security', 'agriculture'] }],
    ],
    [`A delegation led by ${COHEN} arrived in Baku.`, [{ of: 'IL', led_by: 'eli-cohen', members: [] }]],
    [
      `${COHEN} spoke. An Israeli delegation was in Baku on Monday. The delegation is being led by Cohen.`,
      [{ of: 'IL', led_by: 'eli-cohen', members: [] }],
    ],
    [`${COHEN} spoke of a delegation.`, []],
  ])('%s', (text, expected) => expect(delegations(text)).toEqual(expected));
});
