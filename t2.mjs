import { minify } from 'terser'; import { readFileSync } from 'node:fs'; import { gzipSync } from 'node:zlib';
const f=process.argv[2]; const code=readFileSync(f,'utf8'); const gz=s=>gzipSync(s,{level:9}).length;
for (const [n,p] of Object.entries({none:false,all:{},})){
 const r=await minify(code,{ecma:2020,toplevel:true,compress:{ecma:2020,passes:3,pure_getters:true},mangle:{toplevel:true,properties:p}}); console.log(n,r.code.length,gz(r.code));}
