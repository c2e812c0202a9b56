/** Brings a range into view. Scrolls the page and boxes in it, as a reader would; changes nothing else. */

/** The part of the viewport where words are comfortably seen: under sticky headers, above consent bars. */
const TOP = 0.15;
const BOTTOM = 0.8;

function isComfortable(rect: DOMRect, height: number): boolean {
  return rect.top >= height * TOP && rect.bottom <= height * BOTTOM;
}

/** Returns false when the range is not rendered (inside a closed fold, or gone). */
export function scrollTo(range: Range): boolean {
  const view = range.startContainer.ownerDocument?.defaultView;
  const element = range.startContainer.parentElement;
  const before = range.getClientRects()[0];
  if (!view || !element || !before) return false;
  if (isComfortable(before, view.innerHeight)) return true;
  // Scrolls inner boxes too; then to the words themselves, because a paragraph can be longer than the window.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const after = range.getClientRects()[0];
  if (after && !isComfortable(after, view.innerHeight)) {
    view.scrollBy({ top: after.top - view.innerHeight * 0.4, behavior: 'instant' });
  }
  return true;
}
