/** How commands speak: what they print when they fail, and how long something took. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settings, type Settings } from '../lib/settings.js';
import { messageOf } from '../build/systemError';
import { oneLine } from '../lib/dataset/problems/show';

/** Whether a file was started as a command, rather than imported by another. */
export function isCommand(moduleUrl: string): boolean {
	const started = process.argv[1];
	return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

/**
 * Runs a command, and sets the exit code: the number that it returns, or 1 for what it throws, which is told as a sentence, without a stack.
 * @param complain told that sentence, instead of the terminal itself
 */
export async function run(
	command: () => Promise<unknown>,
	complain: (line: string) => void = console.error
): Promise<void> {
	try {
		const code = await command();
		if (typeof code === 'number') process.exitCode = code;
	} catch (error) {
		if (isDebugging()) console.error(error);
		else harmless(complain)(messageOf(error));
		process.exitCode = 1;
	}
}

/** What is wrong in the environment is told by who asks for it; here it must not hide another error. */
function isDebugging(): boolean {
	try {
		return settings().isDebugging;
	} catch {
		return false;
	}
}

/** The settings of this process; undefined, and all that is wrong in them told, if they cannot be used. */
export function settingsOrTold(complain: (line: string) => void): Settings | undefined {
	try {
		return settings();
	} catch (error) {
		complain(messageOf(error));
		return undefined;
	}
}

/** Says lines so that nothing in them, as the name of a file, moves the terminal’s cursor or turns its letters round. */
export function harmless(say: (line: string) => void): (line: string) => void {
	return (text) => say(text.split('\n').map(oneLine).join('\n'));
}
