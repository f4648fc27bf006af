/** What a claim’s source said before, or has withdrawn. */
import { plainNumber } from '../../quantity/decimal';
import { makeQuantity } from '../../quantity/quantity';
import type { Quantity } from '../../quantity/types';
import { OWN_LANGUAGE } from '../../words/packs';
import { readNumbers } from '../../words/read';
import { show } from '../problems/show';
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';
import type { ClaimRecord } from '../schema/claims';
import type { EarlierValue } from '../types';
import { saidOf } from './asSaid';
import { near } from '../../quantity/decimal';

/**
 * Earlier values, if the words that tell of them state them, and last that the claim’s own was withdrawn; undefined where
 * something of it is wrong.
 * @param path of the list in the file
 */
export function historyFrom(
	{ history }: Pick<ClaimRecord, 'history'>,
	quantity: Quantity,
	file: YamlFile,
	path: Path,
	report: Report
): EarlierValue[] | undefined {
	const last = history.length - 1;
	const found = history.map(({ value, withdrawn, ...earlier }, i): EarlierValue | undefined => {
		const at = (field: string) => file.at([...path, i, field]);
		const isOwn = value !== undefined && near(value, quantity.value);
		if (withdrawn && i < last) {
			report({
				at: at('withdrawn'),
				code: 'history-goes-on',
				message: 'the number of the claim was withdrawn here, and the list goes on',
				expected: 'what was withdrawn last, with nothing in its place',
				mend: 'name the earlier number as “value”, without “withdrawn”'
			});
			return undefined;
		}
		if (withdrawn && value !== undefined && !isOwn) {
			report({
				at: at('value'),
				code: 'history-of-another',
				message: `“withdrawn” is of the claim’s own number, and ${plainNumber(value)} is another`,
				expected: 'either an earlier “value”, or “withdrawn”',
				mend: 'leave out one of them'
			});
			return undefined;
		}
		if (withdrawn) return { ...earlier, was: quantity, withdrawn };
		if (value === undefined) return earlier;
		const reading = readNumbers(earlier.what, OWN_LANGUAGE).find((said) => near(said.value, value));
		if (!reading) {
			report({
				at: at('value'),
				code: 'history-unsaid',
				message: `“what” does not state ${plainNumber(value)}: ${show(earlier.what)}`,
				expected: 'words that state the earlier value, since it is printed beside them',
				mend: 'name the number in “what”, or leave out “value”'
			});
			return undefined;
		}
		const { unit, of } = quantity;
		const was = makeQuantity({ value, unit, of, relation: reading.relation, ...saidOf(reading) });
		if (i === last && isOwn && was.relation === quantity.relation) {
			report({
				at: at('value'),
				code: 'history-holds',
				message: `${plainNumber(value)} is the number that the claim itself gives`,
				expected: 'the number that was said before it',
				mend: 'if it was withdrawn, and none took its place, write “withdrawn: true” instead of “value”'
			});
			return undefined;
		}
		return { ...earlier, was };
	});
	const right = found.filter((earlier) => earlier !== undefined);
	return right.length === history.length ? right : undefined;
}
