import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyFix } from '../../../../src/core/model/fixes/apply-fix.js';
import { fixText } from '../../../../src/core/model/fixes/fix-text.js';
import type { Fix } from '../../../../src/core/model/issue.js';

const text = '{\n  "a": 1,\n  "list": ["x", "y"],\n  "deep": {\n    "b": true\n  }\n}\n';

describe('fixText', () => {
  const cases: { title: string; fix: Fix; expected: string }[] = [
    {
      title: 'replaces a value where it stands',
      fix: [{ op: 'replace', path: '/deep/b', value: 'no' }],
      expected: text.replace('true', '"no"'),
    },
    {
      title: 'adds a key on a line of its own, as its neighbours stand',
      fix: [{ op: 'add', path: '/deep/c', value: 2 }],
      expected: text.replace('"b": true', '"b": true,\n    "c": 2'),
    },
    {
      title: 'adds to a list on its line',
      fix: [{ op: 'add', path: '/list/-', value: 'z' }],
      expected: text.replace('"y"]', '"y", "z"]'),
    },
    {
      title: 'renames a key',
      fix: [{ op: 'move', from: '/list', path: '/items' }],
      expected: text.replace('"list"', '"items"'),
    },
    {
      title: 'takes the first out, with its comma',
      fix: [{ op: 'remove', path: '/a' }],
      expected: text.replace('"a": 1,\n  ', ''),
    },
    {
      title: 'takes the last out, with the comma before it',
      fix: [{ op: 'remove', path: '/list/1' }],
      expected: text.replace(', "y"', ''),
    },
    {
      title: 'does one operation after the other',
      fix: [
        { op: 'remove', path: '/deep/b' },
        { op: 'add', path: '/deep/c', value: 1 },
      ],
      expected: text.replace('\n    "b": true\n  ', '\n    \n  ').replace('{\n    \n  }', '{ "c": 1 \n    \n  }'),
    },
    {
      title: 'indents what is long',
      fix: [{ op: 'replace', path: '/deep/b', value: { first: 'a'.repeat(40), second: 'b'.repeat(40) } }],
      expected: text.replace(
        'true',
        `{\n      "first": "${'a'.repeat(40)}",\n      "second": "${'b'.repeat(40)}"\n    }`,
      ),
    },
  ];
  for (const { title, fix, expected } of cases) {
    it(title, () => {
      expect(fixText(text, fix)).to.equal(expected);
      expect(JSON.parse(expected)).to.deep.equal(applyFix(JSON.parse(text), fix));
    });
  }

  it('reads JSON Pointers with their escapes', () => {
    expect(fixText('{"a/b": {"~": 1}}', [{ op: 'replace', path: '/a~1b/~0', value: 2 }])).to.equal('{"a/b": {"~": 2}}');
  });

  it('says the same as applyFix, for any document', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'a/b');
    const document = fc.dictionary(key, fc.dictionary(key, fc.oneof(fc.integer(), fc.array(fc.string()))));
    const operation = fc.oneof(
      fc.record({ op: fc.constant('replace' as const), outer: key, inner: key, value: fc.jsonValue() }),
      fc.record({ op: fc.constant('add' as const), outer: key, inner: key, value: fc.jsonValue() }),
      fc.record({ op: fc.constant('remove' as const), outer: key, inner: key }),
    );
    fc.assert(
      fc.property(document, operation, fc.constantFrom(undefined, 2), (given, { outer, inner, ...rest }, indent) => {
        const path = `/${outer.replace('/', '~1')}/${inner.replace('/', '~1')}`;
        const known = given[outer]?.[inner] !== undefined;
        // RFC 6902: what is replaced or removed is there, what is added has somewhere to be.
        fc.pre(rest.op === 'add' ? given[outer] !== undefined : known);
        const fix: Fix = [{ ...rest, path }];
        const json = JSON.stringify(given, null, indent);
        expect(JSON.parse(fixText(json, fix))).to.deep.equal(applyFix(JSON.parse(json), fix));
      }),
      { seed: 202615, numRuns: 400 },
    );
  });
});
