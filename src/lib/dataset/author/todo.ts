/** What a draft leaves to a person begins with this word; nothing is built as long as one of them is left. */
import { walk } from '../stages/characters';
import type { Report } from '../read/files';
import { fieldName } from '../problems/show';
import type { YamlFile } from '../read/yaml';

export const TODO = 'TODO:';

/** The same as people write it, with or without what is to be done. */
const LEFT = /^TODO\s*(?::|[.?!…]*$)/u;

/** Reports every text of a file that a draft left open. */
export function reportTodos(file: YamlFile, report: Report): void {
	walk(file.data, [], [], (text, path) => {
		const left = LEFT.exec(text)?.[0];
		if (left !== undefined)
			report({
				at: file.at(path),
				code: 'left-to-do',
				message: `${fieldName(path)} is still to be written`,
				expected: text.slice(left.length).trim() || 'what only a person knows'
			});
	});
}
