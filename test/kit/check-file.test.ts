import {expect} from '@open-wc/testing';
import {cy} from '../../src/i18n/files/cy.js';
import {en} from '../../src/i18n/files/en.js';
import {checkFiles, isAccepted, type FileLimits} from '../../src/kit/file-upload/check-file.js';
import {fileMessage, fileSize, typeNames} from '../../src/kit/file-upload/file-messages.js';

describe('isAccepted', () => {
  for (const [name, type, accept, accepted] of [
    ['a.pdf', 'application/pdf', '', true],
    ['a.pdf', 'application/pdf', '.pdf', true],
    ['A.PDF', '', '.pdf', true],
    ['a.pdf', '', 'application/pdf', true],
    ['a.pdf', '', 'image/*', false],
    ['a.png', 'image/png', 'image/*', true],
    ['a.png', 'IMAGE/PNG', ' Image/* , .pdf', true],
    ['a.jpg', 'image/jpeg', 'image/png', false],
    ['a.txt', 'text/plain; charset=utf-8', 'text/plain', true],
    ['imagefile', '', 'image/*', false],
    ['a.pdf.exe', 'application/x-msdownload', '.pdf', false],
    ['pdf', '', '.pdf', false],
    ['a.x', 'image-evil/x', 'image/*', false],
    ['a.x', '', '*/*', true],
    ['a.heic', '', 'image/*', true],
  ] as const) {
    it(`${name} (${type}) for “${accept}” is ${accepted ? 'accepted' : 'refused'}`, () => {
      expect(isAccepted({name, type}, accept)).to.equal(accepted);
    });
  }
});

describe('checkFiles', () => {
  const file = (name: string, size = 10, type = '') => ({name, size, type});
  const found = (files: readonly ReturnType<typeof file>[], limits: FileLimits) =>
    checkFiles(files, limits).map(({file: {name}, problem}) => `${name} ${problem}`);

  it('finds type, emptiness and size', () => {
    const files = [file('a.pdf'), file('b.exe'), file('c.pdf', 0), file('d.pdf', 101), file('e.pdf', 100)];
    expect(found(files, {accept: '.pdf', maxSize: 100})).to.deep.equal([
      'b.exe type',
      'c.pdf empty',
      'd.pdf big',
    ]);
  });

  it('counts only what is taken', () => {
    const files = [file('a.exe'), file('b.pdf'), file('c.pdf'), file('d.pdf')];
    expect(found(files, {accept: '.pdf', maxFiles: 3, already: 1})).to.deep.equal([
      'a.exe type',
      'd.pdf many',
    ]);
  });

  it('has nothing against files where nothing is limited', () => {
    expect(found([file('a'), file('b')], {})).to.deep.equal([]);
  });
});

describe('messages about files', () => {
  for (const [bytes, text] of [
    [0, '0KB'],
    [1, '0.1KB'],
    [999, '1KB'],
    [1000, '1KB'],
    [1500, '1.5KB'],
    [120_400, '120KB'],
    [999_400, '999KB'],
    [999_600, '1MB'],
    [5_000_000, '5MB'],
    [12_345_678, '12MB'],
  ] as const) {
    it(`${bytes} bytes`, () => expect(fileSize(bytes)).to.equal(text));
  }

  for (const [accept, names] of [
    ['.pdf', 'PDF'],
    ['image/jpeg,image/png,.jpeg,.pdf', 'JPG, PNG or PDF'],
    ['image/*, application/pdf', 'image or PDF'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
    ['*/*', ''],
  ] as const) {
    it(`names ${accept}`, () => expect(typeNames(accept, en)).to.equal(names));
  }

  it('says how to put it right, in English', () => {
    const file = {name: 'letter.exe', size: 5, type: ''};
    const limits = {accept: 'image/*,.pdf', maxSize: 5_000_000, maxFiles: 3};
    const say = (problem: 'type' | 'big' | 'empty' | 'many', named = false) =>
      fileMessage({file, problem}, limits, en, named);
    expect(say('type')).to.equal('The selected file must be an image or PDF');
    expect(say('type', true)).to.equal('letter.exe must be an image or PDF');
    expect(say('big')).to.equal('The selected file must be smaller than 5MB');
    expect(say('empty')).to.equal('The selected file is empty');
    expect(say('many')).to.equal('You can only select up to 3 files at the same time');
    expect(fileMessage({file, problem: 'type'}, {accept: '.pdf'}, en)).to.equal(
      'The selected file must be a PDF',
    );
  });

  it('says it in Welsh', () => {
    const file = {name: 'llythyr.exe', size: 5, type: ''};
    expect(fileMessage({file, problem: 'type'}, {accept: 'image/*,.pdf'}, cy, true)).to.equal(
      'llythyr.exe: dim ond y mathau hyn sy’n cael eu derbyn: delwedd neu PDF',
    );
  });
});
