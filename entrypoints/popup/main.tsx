import { render } from 'preact';
import { PopupDoor } from './popup-door.tsx';
import { frontTab } from './tab.ts';

const root = document.getElementById('app');
const tab = await frontTab(location.search);
// A window without a tab in front has nothing to sum up; -1 is no tab, and says so.
if (root) render(<PopupDoor tab={tab ?? { id: 0, url: null }} />, root);
