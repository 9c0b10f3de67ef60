// The editor of the studio, bundled into dist/demo/editor.js. CodeMirror is used by this page only.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json, jsonLanguage } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { instrumentCompletion } from './completion.js';
import { highlighting, look } from './editor-look.js';
import { phrases } from './editor-phrases.js';

/**
 * An editor for the text of an instrument.
 *
 * It lives in a shadow root: there CodeMirror adopts its style sheets, which a strict policy allows, in the place of a
 * `<style>` element, which it does not.
 *
 * @param {HTMLElement} host
 * @param {{ schema: object, language: string, label: string, changed: () => void }} options
 */
export function createEditor(host, { schema, language, label, changed }) {
  const root = host.attachShadow({ mode: 'open' });
  const spoken = new Compartment();
  const view = new EditorView({
    root,
    parent: root,
    extensions: [
      lineNumbers(),
      foldGutter({ openText: '▾', closedText: '▸' }),
      lintGutter(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      search({ top: true }),
      autocompletion({ activateOnCompletion: () => true, icons: false }),
      json(),
      jsonLanguage.data.of({ autocomplete: instrumentCompletion(schema) }),
      syntaxHighlighting(highlighting),
      look,
      EditorView.lineWrapping,
      EditorState.tabSize.of(2),
      // Escape, then Tab leaves the editor; CodeMirror sees to that.
      keymap.of([
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...foldKeymap,
        ...completionKeymap,
        ...lintKeymap,
        indentWithTab,
      ]),
      spoken.of(inLanguage(language, label)),
      EditorView.updateListener.of(({ docChanged }) => docChanged && changed()),
    ],
  });

  return {
    get text() {
      return view.state.doc.toString();
    },
    /** Puts another text in the place of this one; what both have in common is left alone, so that undoing shows the change. */
    replace(text) {
      const change = difference(view.state.doc.toString(), text);
      if (change) view.dispatch({ changes: change, userEvent: 'input', scrollIntoView: false });
    },
    /** Leads to a stretch of the text. */
    show({ start, end }) {
      view.dispatch({
        selection: { anchor: Math.min(start, view.state.doc.length), head: Math.min(end, view.state.doc.length) },
        effects: EditorView.scrollIntoView(start, { y: 'center' }),
      });
      view.focus();
    },
    /** Underlines stretches of the text: `{ from, to, severity, message, actions }`. */
    mark(diagnostics) {
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    speak(to, name) {
      view.dispatch({ effects: spoken.reconfigure(inLanguage(to, name)) });
    },
  };
}

function inLanguage(language, label) {
  return [
    EditorState.phrases.of(phrases[language] ?? {}),
    // Editable text takes the focus by itself, but not every checker knows that.
    EditorView.contentAttributes.of({ 'aria-label': label, lang: language, tabindex: '0' }),
  ];
}

/** The one stretch in which two texts differ; `null` where they are the same. */
function difference(before, after) {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let rest = 0;
  const most = Math.min(before.length, after.length) - from;
  while (rest < most && before.at(-1 - rest) === after.at(-1 - rest)) rest += 1;
  const insert = after.slice(from, after.length - rest);
  return from === before.length && insert === '' ? null : { from, to: before.length - rest, insert };
}
