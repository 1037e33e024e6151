// The worker of pdf.js as a module of our own, so that what it needs is there before it starts.
import './older-runtime.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
