import { render } from 'preact';
import { PopupDoor } from './popup-door.tsx';
import { frontTab, NO_TAB } from './tab.ts';
import { interfaceText } from './words.ts';

const root = document.getElementById('app');
const [tab, text] = await Promise.all([frontTab(location.search), interfaceText()]);
if (root) render(<PopupDoor tab={tab ?? NO_TAB} text={text} where="popup" />, root);
