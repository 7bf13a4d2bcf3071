// A dynamic import of `jose` itself would put all of it into a bundle; this module names the parts in use.
export { importPKCS8, SignJWT } from 'jose';
