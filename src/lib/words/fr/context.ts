/** French words around numbers: what ties them to the truth, makes them a change, or denies them. */
import { phraseIndex } from '../language/phraseIndex';
import type { Stance } from '../language/stance';
import { phrasesOf, setOf } from '../lists/words';
import type { ContextLists, StanceLists } from '../lists/words';
import type { Relation } from '../../quantity/types';

/** “près de” before a vowel or an article is written together with it. */
const withDe = (cell: string): string => {
	const phrases = cell.split(/,\s*/u);
	return [...phrases, ...phrases.map((phrase) => `${phrase.replace(/ de$/u, '')} des`)].join(', ');
};

export const CONTEXT: ContextLists = {
	before: phraseIndex<Relation>([
		...phrasesOf(
			"environ, proche de, proches de, quelque, autour de, aux alentours de, approximativement, à peu près, de l’ordre de, de l'ordre de, grosso modo, plus ou moins, d’environ, d'environ, aux environs de, ~, ≈, env, env., en gros",
			'about' as const
		),
		...phrasesOf(
			"un peu plus de, à peine plus de, légèrement plus de, tout juste plus de, un peu au-dessus de, légèrement supérieur à, un peu plus d’, un peu plus d'",
			'just-over' as const
		),
		...phrasesOf(
			withDe(
				"près de, presque, un peu moins de, pas loin de, à peine moins de, quasiment, légèrement moins de, frôle les, frôle, avoisine les, avoisine, près d’, près d', un peu moins d’"
			),
			'just-under' as const
		),
		...phrasesOf(
			withDe(
				"plus de, plus de de, au-delà de, au-dessus de, supérieur à, supérieure à, supérieurs à, supérieures à, dépasse, dépasse les, dépassent, dépassé, a dépassé, dépasser, plus d’, plus d', excède, excédant, dépassant, franchi les, >, bien plus de, de plus de, franchi la barre des"
			),
			'over' as const
		),
		...phrasesOf('plus', 'over' as const),
		...phrasesOf('moins', 'under' as const),
		...phrasesOf(
			'au moins, au minimum, pas moins de, minimum, à tout le moins, un minimum de, à partir de, dès, ≥, pas moins d’',
			'at-least' as const
		),
		...phrasesOf(
			"moins de, moins d’, moins d', au-dessous de, en dessous de, en-dessous de, inférieur à, inférieure à, inférieurs à, inférieures à, sous les, sous la barre des, <, de moins de",
			'under' as const
		),
		...phrasesOf(
			"jusqu’à, jusqu'à, au plus, au maximum, maximum, tout au plus, pas plus de, un maximum de, ≤, au maximum de, dans la limite de, jusqu’à près de",
			'at-most' as const
		)
	]),
	after: phraseIndex<Relation>([
		...phrasesOf('et plus, ou plus, au moins, au minimum, et davantage', 'at-least' as const),
		...phrasesOf('et moins, ou moins, au plus, au maximum', 'at-most' as const),
		...phrasesOf('environ', 'about' as const)
	]),
	unsure: setOf('dès minimum maximum plus moins'),
	unsureOfTime: new Set(),
	upTo: new Set(),
	articles: setOf('le la les l un une des'),
	rangeBefore: setOf('entre'),
	rangeBetween: setOf('et'),
	rangeAlone: setOf('à ou'),
	fromBefore: setOf('de'),
	fromBetween: setOf('à'),
	fromIsChange: false,
	signs: new Map([
		['plus', 1],
		['moins', -1]
	]),
	rises:
		/^(?:augment(?:e|ent|é|ée|és|er|ait|aient|era|erait|eraient|ation|ations|ant)|progress(?:e|ent|é|ée|er|ait|ion|ions|ant|era|erait)|hausses?|cro[iî](?:t|ssent|tre)|croissait|croissance|crû|accr(?:oît|u|ue|us|oissement|oissant)|grimp(?:e|ent|é|er|ait|erait|era)|mont(?:e|ent|é|ée|er|ait)|montée|bondi(?:t|r|ssent)?|bond|gagn(?:e|ent|é|er)|s’envole|envol(?:e|é|ée)|renchéri(?:t|r)?|rebond(?:i|it)?|amélior(?:e|é|ée|ation)|relev(?:é|ée|er)|élargi|supplémentaires?|supérieure?s?|dépasserait|gains?|excédent|accélér(?:e|é|ation))$/u,
	falls:
		/^(?:baisses?|baiss(?:ent|é|ée|er|ait|era|erait|ant)|recul(?:e|ent|é|ée|er|s|ait|erait|eraient)?|diminu(?:e|ent|é|ée|er|ait|tion|tions|erait|eraient|ant)|chut(?:e|es|ent|é|er|ait)|repli(?:é|e|erait)?|replierait|plong(?:e|ent|é|er)|plongeon|décro(?:ît|issent|issance|ît)|décroit|rédui(?:t|te|re|sent|sant)|réductions?|régress(?:e|é|er|ion|ait)|perd(?:u|us|ent|re)?|pertes?|fléchi(?:t|r|ssement)?|contract(?:e|é|ion)|tomb(?:e|é|ée|er|ait)|dégringol(?:e|é|er)|effondr(?:e|é|ement)|ralenti(?:t|r|ssement)?|abaiss(?:e|é|er)|dépréci(?:e|é|ation)|inférieure?s?|amput(?:e|é)|rogn(?:e|é)|cédé|cède)$/u,
	moves:
		/^(?:vari(?:e|é|ation|ations)|évolu(?:e|é|tion|tions)|écarts?|différences?|pass(?:e|é|ée|és|er|ait|ant)|fluctu(?:e|ation)|changements?|après|contre)$/u,
	more: /^(?:supplémentaires?|davantage)$/u,
	less: /^(?!)$/u,
	nouns:
		/^(?:augmentations?|progressions?|hausses?|croissance|baisses?|reculs?|diminutions?|chutes?|repli|réductions?|bond|rebond|contraction|variations?|écarts?|gains?|pertes?)$/u,
	joins: new Set([',', 'et', 'ou', 'soit', '(']),
	above: new Set(),
	below: new Set(),
	sizeLinks: setOf('de d du'),
	boundLinks: new Set(),
	levelLinks: setOf(
		'à au aux est sont était étaient atteint atteignait atteindra atteindrait atteignent représente représentent établit établissait élève élèvent élevait compte comptait compte affiche totalise totalisent avec soit sur en parmi pour'
	),
	verbLast: false,
	partOf: setOf('de du des d l'),
	plain: setOf(
		`et ou que qui ne pas de du des à au aux en dans par pour sur avec sous entre vers chez depuis pendant durant selon dont où ce ces cet cette ses leurs leur nos les le la un une
		seulement seuls seules déjà encore soit est sont était étaient a ont avait avaient y puis autres mêmes tous toutes premiers dernières derniers compte comptait comptent
		atteint atteignait affiche totalise représente accueilli accompagné réunit rassemble emploie vendu produit détruit ravagé brûlé coûté coûte dure pèse mesure ans
		ainsi donc aujourd’hui actuellement contre après avant lui elle ils elles qu’ il quatre`
	),
	nounsAreCapital: false,
	vowels: /[aeiouyàâéèêëîïôûùœæ]/u,
	functionWords: setOf(
		`le la les l un une des du de d et ou à au aux en dans par pour sur avec sous entre que qui ne pas est sont était étaient a ont avait avaient ce ces cet cette ses son sa leur leurs
		plus moins après avant contre dont où y se s il elle ils elles on nous vous mais donc car si comme selon chez vers depuis pendant durant soit puis environ près`
	),
	labels: setOf(
		'numéro n no nº page pages p chapitre article art figure fig tableau loi décret annexe section téléphone tél tel niveau rang ligne route rn rd catégorie titre'
	),
	vague: phraseIndex([
		...phrasesOf(
			"des dizaines, dizaines, des centaines, centaines, des milliers, milliers, des millions, des milliards, plusieurs, quelques, beaucoup, peu, nombreux, nombreuses, certains, certaines, une dizaine, une vingtaine, une trentaine, une quarantaine, une cinquantaine, une soixantaine, une centaine, un millier, une douzaine, une poignée, la plupart, la majorité, une majorité, maints, un ou plusieurs, une fois, d’un millier, d'un millier, d’une centaine, d’une dizaine",
			true as const
		)
	]),
	none: setOf('aucun aucune nul nulle zéro'),
	whole:
		/^(?:personnes|habitants|hommes|femmes|enfants|citoyens|ménages|familles|salariés|employés|élèves|étudiants|patients|morts|blessés|victimes|votes|voix|sièges|pays|villes|navires|avions|logements|emplois|pompiers|chômeurs)$/u,
	mean: /(?:moyenne|médiane|par|chaque)/u
};

const STANCES: readonly (readonly [Stance, string])[] = [
	['denial', 'ne, n, pas, jamais, aucun, aucune, ni, nie, dément, démenti, faux, fausse, sans que'],
	[
		'condition',
		'si, pourrait, pourraient, devrait, devraient, serait, seraient, aurait, auraient, peut-être, probablement, sans doute, à condition, éventuellement, atteindrait'
	],
	[
		'hearsay',
		"selon, d’après, d'après, a déclaré, déclare, affirme, a affirmé, indique, a indiqué, souligne, explique, estime, estiment, précise, assure, prétend, prétendument, dit, a dit, rapporte"
	],
	['limit', 'seulement, uniquement, ne que, hors, excepté, sauf, hormis, exclusivement, seuls, seules']
];

export const STANCE: StanceLists = {
	phrases: phraseIndex<Stance>(STANCES.flatMap(([stance, cell]) => phrasesOf(cell, stance))),
	next: setOf('; :')
};
