import { render } from 'preact';
import { PopupDoor } from './popup-door.tsx';
import { frontTab } from './tab.ts';

const root = document.getElementById('app');
const tab = await frontTab(location.search);
// Without a tab in front there is no page to read; no tab has the id 0, and the popup says that it may not read it.
if (root) render(<PopupDoor tab={tab ?? { id: 0, url: null }} />, root);
