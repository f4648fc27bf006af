/** Words around an English date that say when something was by it. */
import { dateTies } from '../language/dateTies';

export const DATE_TIES = dateTies({
	before: [
		[['over'], 'after, later than, following, past, beyond, post -, post'],
		[['under'], 'before, earlier than, prior to, ahead of, pre -, pre'],
		[
			['at-least'],
			`no earlier than, not earlier than, no sooner than, not before, never before, in or after, on or after, from or after, during or after,
			until at least, at least until, till at least, through at least, at the earliest in, at the earliest on`
		],
		[
			['at-most'],
			`by, no later than, not later than, not after, never after, in or before, on or before, during or before, by or before, since at least,
			at least since, from at least, as late as, at the latest in, at the latest by, at the latest on, at the latest`
		],
		[['just-over'], 'shortly after, soon after, just after, right after, immediately after, a little after'],
		[['just-under'], 'shortly before, just before, right before, immediately before, a little before'],
		[
			['exactly', 'at-least'],
			'since, ever since, from, as from, as of, starting in, starting on, starting from, beginning in, beginning on, not until, not till'
		],
		[['exactly', 'at-most'], 'until, till, up to, up until, through, not since'],
		[[], 'before and after, before or after, not by, neither before nor after']
	],
	behind: [
		[['at-least'], 'or later, or after, or afterwards, or thereafter, at the earliest'],
		[['at-most'], 'or earlier, or before, or sooner, at the latest'],
		[['exactly', 'at-least'], 'onwards, onward, and later, and after']
	],
	parts: `the end of, end -, the close of, the start of, the beginning of, the middle of, mid -, mid, late, early, the spring of, the summer of,
		the autumn of, the fall of, the winter of, the first half of, the second half of, the year, the year of`
});
