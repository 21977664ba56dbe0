import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import commonjs from '@rollup/plugin-commonjs';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {chunkName, chunkOf} from './scripts/rollup-chunks.mjs';
import {transpile} from './scripts/rollup-plugin-transpile.mjs';
const mode=process.env.MODE??'base';
const tab={name:'t',resolveId:id=>id==='virtual:spk-elements'?'\0t':null,load:id=>id==='\0t'?`export const parts={};export const features={'spk-questionnaire':()=>import(${JSON.stringify(process.cwd()+'/src/questionnaire/index.ts')})};`:null};
const form=process.cwd()+'/src/questionnaire/index.ts', finder=process.cwd()+'/src/activity-finder/index.ts', worker=process.cwd()+'/src/activity-finder/index-worker.ts',map=process.cwd()+'/src/map/index.ts',plan=process.cwd()+'/src/support-plan/index.ts';
const chunk=(id,api)=>{const r=chunkOf(id,api);if(mode==='base')return r;
 if(mode==='few'){ if(['lit','shared','kit','common'].includes(r))return 'lit'; if(['request','form-kit','field-words','loader'].includes(r))return 'form-kit';return r;}
 if(mode==='one'){ if(['lit','shared','kit','common','request','form-kit','field-words','loader'].includes(r))return 'lit';return r;}
 if(mode==='all'){ if(['lit','shared','kit','common','request','form-kit','field-words','loader'].includes(r)||(!r&&/questionnaire\/(index|questionnaire)\.ts/.test(id)))return 'lit';return r;}
 if(mode==='allsec'){ if(['lit','shared','kit','common','request','form-kit','field-words','loader'].includes(r)||(!r&&/questionnaire\/(index|questionnaire)\.ts/.test(id))||/items\/section-kit|later-kit/.test(id))return 'lit';return r;}
};
const hint={name:'h',renderChunk:(code,{name})=>process.env.NOHINT||!['lit','shared','common','kit','form-kit','field-words','spk-questionnaire',...(process.env.HINT??'').split(',')].includes(name)?null:{code:`//# allFunctionsCalledOnLoad\n${code}`,map:null}};
export default {input:{spk:'src/cdn/loader.ts','activity-index-worker':worker,configure:'src/connect/configure.ts','spk-activity-finder':finder,'spk-questionnaire':form},output:{dir:process.env.OUT,format:'es',entryFileNames:'[name].js',chunkFileNames:chunkName,manualChunks:chunk,onlyExplicitManualChunks:true,minifyInternalExports:true},preserveEntrySignatures:'allow-extension',
plugins:[tab,{name:'ns',resolveId:id=>id==='stream'?'\0ns':null,load:id=>id==='\0ns'?'export default undefined;':null},transpile(),resolve({browser:true,exportConditions:['production','default'],extensions:['.mjs','.js','.json']}),commonjs({include:['node_modules/papaparse/**']}),literalsHtmlCssMinifier(),terser({ecma:2022,module:true,compress:{passes:3},format:{comments:/^!|@license|@preserve/}}),hint],onwarn:()=>{}};
