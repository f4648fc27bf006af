import { describe, expect, it } from 'vitest';
import { ownText } from '../../../../src/lib/dataset/text/ownText';
import { bytesOf } from '../extract/files';

describe('a file that is the text itself', () => {
	it('keeps every character, line ends too', () => {
		expect(ownText(bytesOf('12 ships\r\ncame.\u00a0🚢\r\n'), 'a.txt')).toBe('12 ships\r\ncame.\u00a0🚢\r\n');
	});

	it.each([
		['another encoding', new Uint8Array([0x31, 0x32, 0x20, 0x80]), 'a.txt'],
		['two bytes a letter', new Uint8Array(Buffer.from('\ufeff12 ships', 'utf16le')), 'a.txt'],
		['Markdown', bytesOf('# 12 ships'), 'a.md'],
		['a page', bytesOf('<html><p>12 ships</p></html>'), 'a.txt'],
		['nothing', new Uint8Array(), 'a.txt']
	])('is none in %s', (_, bytes, name) => {
		expect(ownText(bytes, name)).toBeUndefined();
	});
});
