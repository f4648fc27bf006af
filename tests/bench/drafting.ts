/** `npm run bench:drafting`: how much of what `data:new` drafts a person may leave as it is. */
import { parseArgs } from 'node:util';
import { wilson } from './reading/chance';
import { FIELDS, judgeAll, type Judged } from './reading/drafting/judge';

const LABELS = new URL('reading/drafting/', import.meta.url).pathname;
const { values } = parseArgs({
	options: {
		texts: { type: 'string', default: '.cache/drafting-texts' },
		half: { type: 'string', default: 'open' },
		errors: { type: 'boolean', default: false }
	}
});
const half = values.half === 'kept' ? 'kept' : 'open';
const { sites, missing } = judgeAll(LABELS, values.texts, half);
if (missing.length > 0) console.log(`Not measured, since their texts are not at hand: ${missing.join(', ')}`);
const judged = sites.flatMap((site) => site.judged);
const drafted = judged.filter(({ verdicts }) => verdicts);
const share = (part: number, whole: number) => {
	const [lower, upper] = wilson(part, whole);
	const percent = (value: number) => `${(value * 100).toFixed(1)}`;
	return `${percent(part / whole)} % (${part} of ${whole}; ${percent(lower)}–${percent(upper)})`;
};
const count = (test: (one: Judged) => boolean) => drafted.filter(test).length;

console.log(
	`${half} half: ${sites.length} texts, ${judged.length} labelled numbers, ${drafted.length} drafted as claims`
);
for (const field of FIELDS) {
	const of = (verdict: string) => count(({ verdicts }) => verdicts?.[field] === verdict);
	const left = of('proposed') + of('open');
	console.log(
		`${field.padEnd(8)} acceptable ${share(of('right'), drafted.length)}, left to a person ${share(left, drafted.length)}, of which asked and right ${of('proposed')}, wrong unflagged ${share(of('wrong'), drafted.length)}`
	);
}
const all = drafted.length * FIELDS.length;
const verdicts = drafted.flatMap((one) => FIELDS.map((field) => one.verdicts?.[field]));
const fields = (...wanted: string[]) =>
	verdicts.filter((verdict) => verdict !== undefined && wanted.includes(verdict)).length;
console.log(
	`fields acceptable as drafted: ${share(fields('right'), all)}; with what is asked and right: ${share(fields('right', 'proposed'), all)}`
);
console.log(`fields wrong and unflagged: ${share(fields('wrong'), all)}`);
console.log(
	`claims with all four right: ${share(
		count((one) => FIELDS.every((field) => one.verdicts?.[field] === 'right')),
		drafted.length
	)}`
);
const worth = count(({ label }) => label.worth);
const extra = sites.flatMap((site) => site.extra.map((words) => `${site.site}: ${words}`));
console.log(`worth drawing, of all that is drafted: ${share(worth, drafted.length + extra.length)}`);
console.log(
	`worth drawing and in a group: ${judged.filter(({ label, isGrouped }) => label.worth && isGrouped).length}`
);
if (values.errors) {
	for (const one of judged) {
		const bad = FIELDS.filter((field) => one.verdicts && one.verdicts[field] !== 'right');
		if (!one.verdicts)
			console.log(
				`${one.site} “${one.label.words}”: ${one.isGrouped ? 'in a group' : 'not read'}${one.label.worth ? '' : ' (not worth)'}`
			);
		for (const field of bad)
			console.log(
				`${one.site} “${one.label.words}” ${field} ${one.verdicts?.[field] ?? ''}: ${one.said?.[field] ?? ''}`
			);
	}
	for (const words of extra) console.log(`not labelled: ${words}`);
}
