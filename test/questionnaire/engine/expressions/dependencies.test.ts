import {expect} from '@open-wc/testing';
import {dependencies} from '../../../../src/questionnaire/engine/expressions/dependencies.js';
import {loadFhirPath} from '../../../../src/questionnaire/engine/expressions/fhirpath.js';

/** `*` any answer, `.` the item itself, `@x` linkId x anywhere, `.x` inside the item, `%x` a variable, `now` the clock. */
const cases: readonly (readonly [expression: string, reads: string])[] = [
  ['1 + 1', ''],
  ["'a' & 'b'", ''],
  ['true', ''],
  ["%resource.item.where(linkId='1').answer.value", '@1'],
  ["%resource.item.where('1' = linkId).answer.value", '@1'],
  ["%resource.item.where($this.linkId='1').answer.value", '@1'],
  ["%resource.`item`.where(`linkId`='1').answer.value", '@1'],
  ["%resource.item.where(linkId='it\\'s').answer.value", "@it's"],
  ["%resource.item.where(linkId = '/a/b.c').answer[0].valueInteger", '@/a/b.c'],
  ["%resource.descendants().where(linkId='a').answer.value", '@a'],
  ["%resource.repeat(item).where(linkId='a').answer.value", '@a'],
  ["%resource.repeat(item | answer.item).where(linkId='a').answer.value", '@a'],
  ["%resource.item.where(linkId in ('a' | 'b')).answer.value.sum()", '@a @b'],
  ["%resource.item.where(('a' | 'b') contains linkId).answer", '@a @b'],
  ["%resource.item.where(linkId='a' or linkId='b').answer.value.sum()", '@a @b'],
  ["%resource.item.where(linkId='a' and answer.exists()).exists()", '@a'],
  ["%resource.item.exists(linkId='a' and answer.value = true)", '@a'],
  ["%resource.item.where(linkId='g').item.where(linkId='a').answer.value", '@a'],
  ["%resource.item.where(linkId='g').item.answer.count()", '@g'],
  ["item.where(linkId='a').answer.value + %context.item.where(linkId='b').answer.value", '.a .b'],
  ['answer.value', '.'],
  ['$this.answer.empty()', '.'],
  ['%context.answer.exists()', '.'],
  ['linkId', '.'],
  ['%resource.item.answer.weight().sum()', '*'],
  ["%resource.item.where(linkId.startsWith('a')).answer", '*'],
  ["%resource.item.where(linkId != 'a').answer", '*'],
  ["%resource.item.where(linkId='a' or answer.value=1).answer", '*'],
  ['%resource.item.where(linkId = %x).answer', '* %x'],
  ["%resource.item[0].where(linkId='a').answer", '* @a'],
  ["%resource.item.first().where(linkId='a').answer", '* @a'],
  ["%resource.item.where(item.where(linkId='z').answer.value = 3).count()", '* @z'],
  ['%resource.item.select(answer.value)', '*'],
  ['%resource.item.linkId', '*'],
  ['%resource', '*'],
  ['%resource.subject.reference', ''],
  ['%resource.id', ''],
  ['%X + %Y.code', '%X %Y'],
  ["%'x' & %`y z`", '%x %y z'],
  [
    "%questionnaire.item.where(linkId='1').answerOption.where(valueCoding.code=%resource.item.where(linkId='1').answer.valueCoding.code).extension.where(url=%scoreExt).valueDecimal",
    '@1 %scoreExt',
  ],
  ['%patient.name.given.first()', '%patient'],
  ['today()', 'now'],
  ["iif(%resource.item.where(linkId='a').answer.exists(), now(), %b)", 'now @a %b'],
  ['iif(true, answer.value, {})', '.'],
  ["%resource.item.where(linkId='a').answer.value is integer", '@a'],
  ["%resource.item.where(linkId='a').answer.value.ofType(Coding).code", '@a'],
  ["-%resource.item.where(linkId='a').answer.value", '@a'],
  ["(%resource.item.where(linkId='a') | %resource.item.where(linkId='b')).answer.value", '@a @b'],
  [
    "%resource.item.where(linkId='a').answer.value = 'x' implies %resource.item.where(linkId='b').exists()",
    '@a @b',
  ],
  ["%resource.item.where(linkId='a').answer.value.aggregate($this + $total, 0)", '@a'],
];

describe('what an expression reads', () => {
  for (const [expression, reads] of cases) {
    it(`${expression}: ${reads || 'nothing'}`, async () => {
      const {parse} = await loadFhirPath();
      const {everything, context, clock, anywhere, inContext, variables} = dependencies(parse(expression));
      const found = [
        ...(everything ? ['*'] : []),
        ...(context ? ['.'] : []),
        ...(clock ? ['now'] : []),
        ...[...anywhere].map((linkId) => `@${linkId}`),
        ...[...inContext].map((linkId) => `.${linkId}`),
        ...[...variables].map((name) => `%${name}`),
      ];
      expect(found.join(' ')).to.equal(reads);
    });
  }
});
