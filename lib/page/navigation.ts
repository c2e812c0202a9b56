/** Tells when a page becomes another one without being loaded: pushState, the Navigation API, back and forward. */

/** The part of an address that names a document: without the fragment. */
export const documentUrl = (document: Document): string => document.URL.split('#')[0] ?? '';

interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void): void;
  removeEventListener(type: 'currententrychange', listener: () => void): void;
}

/** Calls back after the address has changed (but for its fragment). The result stops that. */
export function onNavigation(document: Document, navigated: () => void): () => void {
  const window = document.defaultView;
  if (!window) return () => undefined;
  let before = documentUrl(document);
  const check = () => {
    const now = documentUrl(document);
    if (now === before) return;
    before = now;
    navigated();
  };
  const navigation = (window as { navigation?: NavigationLike }).navigation;
  navigation?.addEventListener('currententrychange', check);
  window.addEventListener('popstate', check);
  return () => {
    navigation?.removeEventListener('currententrychange', check);
    window.removeEventListener('popstate', check);
  };
}
