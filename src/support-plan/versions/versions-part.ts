/** What is fetched when somebody looks at earlier versions, or has to choose between two: nobody else needs it. */
export {ClashScreen, type ClashScreenOptions} from './clash-screen.js';
export {versionsStyles} from './versions.styles.js';
export {HistoryScreen, type HistoryScreenOptions} from './history-screen.js';
