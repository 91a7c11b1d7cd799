/** The parts of the frame that need a record: they come together with it, and the first page without them. */
export { CardHost } from '../card/card-host.tsx';
export { Endnotes } from '../picture/endnotes.tsx';
export { AccountControl } from './account-control.tsx';
export { SidePanel } from './side-panel.tsx';
export { TimeControl } from './time-control.tsx';
