/** Who is heard in a check, for sentences: a name that the check itself has, and a verb that fits what it says. */
import { readNumbers } from '../../words/read';
import { show } from '../problems/show';
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';
import type { Verb } from '../types';
import type { CheckDraft } from './drafts';

/** Verbs of amounts, which nobody says of a date. */
const NEVER_OF_DATES: readonly Verb[] = ['counts', 'measures'];

/** Reports a `who` or `verb` that says more than the check does. */
export function reportWho(check: CheckDraft, file: YamlFile, path: Path, report: Report): void {
	const { who, verb, computed, quantity } = check;
	const tell = (field: 'who' | 'verb', message: string, expected: string) =>
		report({ at: file.at([...path, field]), code: 'check-who', message, expected });
	if (who === undefined && verb !== undefined)
		tell('verb', `${show(verb)} is said of nobody`, '“who” beside it, or no verb');
	if (computed && who !== undefined) {
		tell('who', `${show(who)} did not say this number: it was computed here`, 'no “who” beside “computed”');
		return;
	}
	if (who !== undefined) {
		const added = unknownWords(who, check);
		if (readNumbers(who).length > 0) tell('who', `${show(who)} holds a number`, 'a name alone; the number follows it');
		else if (added.length > 0)
			tell(
				'who',
				`${show(who)} says more than the check: ${added.map(show).join(', ')} is in neither label nor publisher`,
				'a name out of its label or publisher; who is spoken of is not who speaks'
			);
	}
	if (verb === undefined) return;
	if (quantity.unit.id === 'date' && NEVER_OF_DATES.includes(verb))
		tell('verb', `${show(verb)} says more than the check, whose number is a date`, 'a plain verb such as “gives”');
}

/** The words of a name that are not among those of who is heard, in any case and with or without “’s”. */
function unknownWords(who: string, check: CheckDraft): string[] {
	const known = new Set(wordsOf(`${check.label} ${check.publisher}`).map(folded));
	return wordsOf(who).filter((word) => !known.has(folded(word)));
}

const folded = (word: string) => word.toLowerCase();

function wordsOf(text: string): string[] {
	return text
		.replaceAll(/[’']s\b/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}
