/** Strings of any code points. */
import fc from 'fast-check';

/** Where surrogates stand, which are no characters. */
const SURROGATES = { from: 0xd800, count: 0x800 };

/** Like `fc.string({ unit: 'binary' })`, which takes seconds to list all code points. As many of ASCII as of the others. */
export function anyString(maxLength: number): fc.Arbitrary<string> {
	const any = fc
		.integer({ min: 0, max: 0x10ffff - SURROGATES.count })
		.map((number) => (number < SURROGATES.from ? number : number + SURROGATES.count));
	const unit = fc.oneof(fc.integer({ min: 0, max: 0x7f }), any).map((point) => String.fromCodePoint(point));
	return fc.array(unit, { maxLength }).map((units) => units.join(''));
}
