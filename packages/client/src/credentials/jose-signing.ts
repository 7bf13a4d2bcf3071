/** What is used of `jose`. Named here, so that a bundle with one file does not take all of it. */
export { importPKCS8, SignJWT } from 'jose';
