import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { itAtLength } from '../../../../extent';
import { OfficeParts, TextTooLarge } from '../../../../../../src/lib/press/verify/report/office/parts';

/** More than any text of a file made here may have, and less than a report. */
const long = () => strToU8(`<a>${'<b/>'.repeat(250_000)}</a>`);

/** All that may be read of a report, but for a little. */
const spaces = () => strToU8(`<a>${' '.repeat(23_500_000)}</a>`);

itAtLength('a text of a report may be longer than any of a file made here; all of them share what may be read', () => {
	const nearlyAll = spaces();
	const parts = new OfficeParts({ long: long(), nearlyAll });
	expect(parts.xml('long')?.children.length).toBe(250_000);
	expect(() => parts.xml('nearlyAll')).toThrow(TextTooLarge);
	expect(new OfficeParts({ nearlyAll }).xml('nearlyAll')?.children.length).toBe(1);
});

itAtLength('more elements than a report may have are not read', () => {
	expect(() => new OfficeParts({ of: strToU8(`<a>${'<b/>'.repeat(701_000)}`) }).xml('of')).toThrow(TextTooLarge);
});

it('a text that is too large in bytes is not parsed at all', () => {
	expect(() => new OfficeParts({ one: new Uint8Array(30_000_000) }).xml('one')).toThrow(/chapters/);
});

it('a part that is not there has neither text nor relations', () => {
	const parts = new OfficeParts({});
	expect(parts.xml('word/document.xml')).toBeUndefined();
	expect(parts.relations('word/document.xml').size).toBe(0);
});
