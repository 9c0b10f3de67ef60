// The editor in the colours of the page; they come through the shadow root as custom properties, light and dark alike.
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export const highlighting = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--code-key)' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
]);

const control = {
  minHeight: '2.25rem',
  padding: '0.25rem 0.625rem',
  border: '1px solid var(--soft)',
  borderRadius: '0.375rem',
  background: 'var(--paper)',
  color: 'var(--ink)',
  font: 'inherit',
};

export const look = EditorView.theme({
  '&': { height: '100%', background: 'var(--paper)', color: 'var(--ink)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Consolas, monospace', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--code-selection)',
  },
  '.cm-gutters': { background: 'var(--page)', color: 'var(--soft)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine': { background: 'var(--code-line)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--code-selection)', outline: '1px solid var(--soft)' },
  '.cm-foldPlaceholder': { background: 'var(--page)', color: 'var(--soft)', border: '1px solid var(--line)' },
  '.cm-tooltip': {
    background: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--soft)',
    borderRadius: '0.375rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.5rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionMatchedText': { textDecoration: 'underline' },
  '.cm-completionInfo': { maxWidth: '18rem', padding: '0.375rem 0.625rem' },
  '.cm-panels': { background: 'var(--page)', color: 'var(--ink)', borderColor: 'var(--line)' },
  '.cm-panel.cm-search': { fontSize: '0.875rem', padding: '0.5rem' },
  '.cm-panel.cm-search label': { fontSize: '0.875rem' },
  '.cm-textfield, .cm-button': { ...control, backgroundImage: 'none' },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', whiteSpace: 'normal', maxWidth: '24rem' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--bad)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--code-number)' },
  '.cm-diagnosticAction': { ...control, display: 'block', margin: '0.375rem 0 0' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--bad)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--code-number)' },
});
