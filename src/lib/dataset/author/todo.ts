/** What a draft leaves to a person begins with this word; nothing is built as long as one of them is left. */
import { walk } from '../stages/characters';
import type { Report } from '../read/files';
import { fieldName } from '../problems/show';
import type { YamlFile } from '../read/yaml';

export const TODO = 'TODO:';

/** Reports every text of a file that a draft left open. */
export function reportTodos(file: YamlFile, report: Report): void {
	walk(file.data, [], [], (text, path) => {
		if (text.startsWith(TODO))
			report({
				at: file.at(path),
				code: 'left-to-do',
				message: `${fieldName(path)} is still to be written`,
				expected: text.slice(TODO.length).trim()
			});
	});
}
