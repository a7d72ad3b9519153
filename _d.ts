import { gzipSync } from 'node:zlib';
import { archiveRecords } from './src/sources/warc/records.ts';
const rec=(n:number,b:string)=>{const http=`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${b}`; return Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/${n}\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`)};
const three=[1,2,3].map(n=>rec(n,'<p>eins')); console.log(three.map(x=>x.length), three.map(x=>gzipSync(x).length));
const p=Buffer.concat(three.map(x=>gzipSync(x)));
for (const cut of [0,5,20,60,100]) { console.log('cut',cut); for await (const r of archiveRecords((async function*(){ yield p.subarray(0,p.length-cut); })(), {most:1e6})) console.log(r.kind, r.number, (r as any).offset,(r as any).why); }
