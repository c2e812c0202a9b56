/**
 * Whether nobody can see the page: another tab is in front of it, or it has not been shown yet. Nothing is done there that can wait. (Where
 * an image of that name stands in the place of the document's own word, the page counts as seen.)
 */
export function isHidden({ visibilityState }: Document): boolean {
  return typeof visibilityState === 'string' && visibilityState !== 'visible';
}
