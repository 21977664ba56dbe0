import 'virtual:spk-elements/all';

export * from '../index.js';
