/** What commands say, in the words of who has the package: scripts of a checkout are commands of its one program there. */

import { TEXTS } from './startFiles';

/** How the program is called. */
export const BIN = 'npx cited-figures';

/** Script of a checkout → command of the package, where it has another name. */
const OTHERWISE: Readonly<Record<string, string>> = {
	check: 'verify',
	'data:check': 'validate',
	'data:verify': 'match',
	'data:<command>': '<command>',
	fonts: 'build',
	start: 'dev'
};

const SCRIPT = /npm (?:run )?(start|(?<=run )[a-z]+(?::(?:[a-z]+|<command>))?)( \[?--(?= ))?/g;

/** A line with the commands as they are typed here. */
export function asTypedHere(line: string): string {
	return line
		.replace(SCRIPT, (_whole, script: string, dashes: string | undefined) => {
			const command = Object.hasOwn(OTHERWISE, script) ? OTHERWISE[script] : script.replace(/^data:/, '');
			return `${BIN} ${command}${dashes === ' [--' ? ' [' : ''}`;
		})
		.replaceAll('[ ', '[')
		.replaceAll('npm ci', 'npm install')
		.replaceAll('../shared/sources', TEXTS);
}
