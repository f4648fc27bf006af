import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { finder, locator } from '../../../../../src/lib/dataset/read/yaml/places';

describe('an offset', () => {
	it('has a line and a column, counted from 1, whatever ends the lines', () => {
		const locate = locator({ path: 'data/a.yaml', text: 'a: 1\r\r\nb: 2\n' });
		expect(locate(0)).toEqual({ file: 'data/a.yaml', line: 1, column: 1 });
		expect(locate(7)).toEqual({ file: 'data/a.yaml', line: 2, column: 1 });
	});
});

describe('a path', () => {
	const text = 'list:\n  - name: one\n  - name:\nother: 2\n';
	const find = finder(parseDocument(text));

	it('leads to the value and to its key', () => {
		expect(find(['list', 0, 'name'])).toEqual({ value: text.indexOf('one'), key: text.indexOf('name') });
	});

	it('leads to the key where there is no value', () => {
		const key = text.lastIndexOf('name');
		expect(find(['list', 1, 'name'])).toEqual({ value: key, key });
	});

	it('leads as far as there is something', () => {
		expect(find(['list', 5, 'name']).key).toBe(0);
		expect(find(['other', 'deeper']).value).toBe(text.indexOf('2'));
	});
});
