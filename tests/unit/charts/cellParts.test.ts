/** Several parts in one cell come apart again, whatever is in them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inCell, partsOf } from '../../../src/lib/charts/cellParts';

const part = fc
	.array(fc.constantFrom('|', '\\', ' ', 'a', ' | ', '\\|'), { minLength: 1, maxLength: 8 })
	.map((pieces) => pieces.join(''));

it('comes apart into the parts that were put in', () => {
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
			expect(partsOf(inCell(parts))).toEqual(parts);
		})
	);
});

it('leaves words without bars as they are', () => {
	expect(inCell(['at 5 \\ 6', 'second'])).toBe('at 5 \\ 6 | second');
	expect(inCell(['“oil | gas”'])).toBe('“oil \\| gas”');
});
