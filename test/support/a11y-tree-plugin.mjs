/** Names and roles as Chromium's accessibility tree has them, groups included. Other browsers' drivers give none. */
export const accessibilityTree = {
  name: 'spk-accessibility-tree',
  executeCommand({command, session}) {
    if (command !== 'spk-accessibility-tree') return undefined;
    return session.browser.getPage(session.id).accessibility.snapshot({interestingOnly: false});
  },
};
