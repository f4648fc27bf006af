/** What the parser’s codes mean to one who writes data, where `repairs.ts` knows no cause. */
import type { YAMLError } from 'yaml';
import { harmless } from './causesOfTexts';
import { lineAt } from './repair';
import type { Mistake } from './mistake';

export type Explained = Omit<Mistake, 'offset' | 'code'>;

const MEANINGS: Readonly<Record<string, Explained>> = {
	BLOCK_AS_IMPLICIT_KEY: {
		message: 'a second field begins on the line',
		expected: 'each field on a line of its own',
		mend: 'put a text that holds “: ” into quotation marks'
	},
	UNEXPECTED_TOKEN: {
		message: 'something stands where nothing can',
		mend: 'look for a bracket, a quotation mark or a hyphen too many here or just before'
	},
	MULTIPLE_DOCS: { message: 'a second document begins', expected: 'one document a file' },
	MISSING_CHAR: { message: 'a closing bracket, quotation mark, colon or comma is missing here or before' },
	BAD_INDENT: {
		message: 'the line is indented otherwise than what it belongs to, or a bracket before it is not closed',
		expected: 'fields of one thing below each other, and every bracket closed'
	},
	BLOCK_IN_FLOW: { message: 'a bracket before this line is not closed', mend: 'close the bracket' },
	TAB_AS_INDENT: { message: 'the line is indented with a tab', mend: 'indent with spaces' },
	NON_STRING_KEY: { message: 'a field’s name is a list, a group or a reference', expected: 'a name of letters' },
	BAD_ALIAS: { message: 'a name is missing behind & or *', mend: 'put a text that begins so into quotation marks' },
	BAD_DIRECTIVE: {
		message: 'the directive is not understood',
		expected: 'YAML 1.2, without a directive'
	},
	MULTILINE_IMPLICIT_KEY: {
		message: 'a field’s name goes on over several lines',
		mend: 'look for a colon, a bracket or a quotation mark that is missing'
	}
};

export function explained(error: YAMLError, text: string): Explained {
	return (
		MEANINGS[error.code] ??
		harmless(text, lineAt(text, error.pos[0]), error)?.mistake ?? {
			message: 'YAML cannot read what stands here'
		}
	);
}
