/** Told where the script that reads files cannot be had. */
export const FILES_NOT_LOADED =
	'What reads files could not be loaded. Is there a connection? Try again, or copy the words and paste them.';
export const TEXT_NOT_LOADED = 'What shows the text could not be loaded. Is there a connection? Try again.';
