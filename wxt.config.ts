import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
