/** Days that cannot be: those that no calendar has, and those to come of what is past. */
import { parseDate } from '../../quantity/date';
import type { Report } from '../read/files';
import { isRecord } from '../read/plain';
import { show } from '../problems/show';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

/** Fields that hold the day of something past; of checks their own `date`, whose other dates are told where they are read. */
const PAST = ['issued', 'retrieved', 'asOf'];
/** Groups whose `date` is such a day; of those that the program writes, a clock that was wrong is told by who writes the next. */
const GROUPS = ['history', 'read'];
const WRITTEN = ['verified', 'revisions', 'withdrawn'];

/** What the schemas take; anything else is told by them. */
const FORM = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

interface Day {
	readonly path: Path;
	readonly date: string;
	readonly kind: 'past' | 'written' | 'check';
}

/** All days of a file that mean something past. */
function daysOf(file: YamlFile): Day[] {
	const days: Day[] = [];
	const visit = (value: unknown, path: Path): void => {
		if (Array.isArray(value)) value.forEach((item: unknown, index) => visit(item, [...path, index]));
		else if (isRecord(value)) for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
		else if (typeof value === 'string' || typeof value === 'number') {
			const kind = kindOf(file, path);
			if (kind) days.push({ path, date: String(value), kind });
		}
	};
	visit(file.data, []);
	return days;
}

function kindOf({ kind }: YamlFile, path: Path): Day['kind'] | undefined {
	const field = path.at(-1);
	const group = path.findLast((step, index) => index < path.length - 1 && typeof step === 'string');
	if (PAST.some((name) => name === field)) return 'past';
	if (field !== 'date') return undefined;
	if (GROUPS.some((name) => name === group)) return 'past';
	if (kind === 'checks') return group === 'checks' ? 'check' : undefined;
	return WRITTEN.some((name) => name === group) ? 'written' : undefined;
}

/**
 * @param today as 2024-05-16. Where the program has written a later day, one of two clocks is wrong: of that day alone it is told;
 *   where most files hold such a day, it is this machine's clock, and nothing is told.
 */
export function reportDays(files: readonly YamlFile[], today: string, report: Report): void {
	const days = files.map((file) => ({ file, days: daysOf(file) }));
	const written = days.flatMap(({ days }) => days.filter(({ kind }) => kind === 'written').map(({ date }) => date));
	const clock = parseDate(today)?.last ?? Infinity;
	const now = Math.max(clock, ...written.map((date) => parseDate(date)?.last ?? -Infinity));
	const trusted = isLate(days, clock) ? now : clock;
	for (const { file, days: found } of days)
		for (const { path, date, kind } of found) {
			if (!FORM.test(date)) continue;
			const day = parseDate(date);
			if (!day && kind !== 'check')
				report({
					at: file.at(path),
					code: 'bad-date',
					message: `${show(date)} is no date of the calendar`,
					expected: 'a year, month or day that exists'
				});
			// Where the day begins earlier, it is tomorrow already.
			if (day && day.first > (kind === 'written' ? trusted : now) + 1)
				report({
					at: file.at(path),
					code: 'future-date',
					message: `${show(date)} lies in the future${kind === 'written' ? `: this machine’s clock says ${today}` : ''}`,
					expected: 'the day of something that has happened',
					...(kind === 'written' ? { mend: clockMend(file, path) } : {})
				});
		}
}

/** Whether more than half of the files in which the program wrote days, and two at least, hold one that is still to come. */
function isLate(days: readonly { readonly days: readonly Day[] }[], clock: number): boolean {
	const written = days
		.map(({ days: all }) => all.filter(({ kind }) => kind === 'written'))
		.filter(({ length }) => length > 0);
	const ahead = written.filter((all) => all.some(({ date }) => (parseDate(date)?.first ?? -Infinity) > clock + 1));
	return ahead.length > 1 && ahead.length > written.length / 2;
}

/** How a day that the program has written by a wrong clock is put right; a version’s stands in two files. */
function clockMend({ name }: YamlFile, path: Path): string {
	const [group, index] = path;
	const also = group === 'revisions' && typeof index === 'number' ? ` and in versions/${name}/${index + 1}.json` : '';
	return `if the clock is late, set it; if the day was written by a clock that was wrong, write the right one here${also}`;
}
