/** What a number can be like: the rows of the gallery, each with how its words begin. */

export const RELATIONS = {
	exactly: '',
	about: 'about ',
	'just-over': 'just over ',
	'just-under': 'just under ',
	over: 'over ',
	'at-least': 'at least ',
	under: 'under ',
	'at-most': 'up to ',
	between: ''
} as const;
export type Relation = keyof typeof RELATIONS;

/** Form → what the gallery calls it. */
export const FORMS = {
	exactly: 'stated',
	about: '“about”',
	'just-over': '“just over”',
	'just-under': '“just under”',
	over: '“over”',
	'at-least': '“at least”',
	under: '“under”',
	'at-most': '“up to”',
	between: 'a stated range',
	half: 'a word: “half”',
	derived: 'derived',
	estimate: 'an estimate',
	forecast: 'a forecast',
	target: 'a target',
	record: 'a record',
	differs: 'one other source agrees, one differs',
	revised: 'revised, with what stood there before',
	read: 'read by a person'
} as const;
export type Form = keyof typeof FORMS;

export const FORM_NAMES = Object.keys(FORMS).filter((name): name is Form => Object.hasOwn(FORMS, name));

export function isRelation(form: Form): form is Form & Relation {
	return Object.hasOwn(RELATIONS, form);
}
