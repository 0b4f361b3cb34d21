// The editor of Markdown texts. Hooks for tests:
//   editor            the whole, as a page           editor-plain       the whole, as plain text
//   editor-page       the paper; data-ready="true" when it can be typed on
//   editor-text       the text box (contenteditable): click it, then sendKeys to it
//   editor-plain-text the text area                  editor-plain-why   why it is plain text
//   editor-save-state "alles bewaard" / "bewaren..." with data-state saved | unsaved | saving
//   editor-save-failed the refusal of a save
//   editor-toolbar, editor-heading-1..3, editor-bold, editor-italic, editor-strike, editor-bullets, editor-numbers,
//   editor-quote, editor-table, editor-link, editor-footnote, editor-picture, editor-field, editor-live-table
//   link-dialog, link-address, link-words, link-set, link-remove, picture-dialog, picture-alt, picture-set
export { MarkdownEditor } from "./MarkdownEditor";
export { flushEdits } from "./save/Autosave";
