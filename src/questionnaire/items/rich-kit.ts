/** What it takes to show the Markdown and XHTML of a form's words. */
export {richInline, richText} from '../../kit/rich-text/rich-text-template.js';
export {richTextStyles} from '../../kit/rich-text/rich-text.styles.js';
