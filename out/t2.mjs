import { c as KEPT_FIELDS, i as knownNames, n as fieldOf, o as EVENT_FIELDS, r as fieldStarting, s as FIELDS, t as isBlank } from "./table.mjs";
import { c as linksIn, f as tidyCell, l as safeUrl, o as readInfo, s as hostOf, t as publicationTexts, u as entryOf } from "./source-rows.mjs";
import { i as firstRows, n as dateRowOf, r as findHeader, t as layoutUnder } from "./table-layout.mjs";
import { c as parseEdtf, n as isoClock, r as isoDay } from "./iso.mjs";
import { t as cleanCell } from "./cell.mjs";
import { t as civilOfDay } from "./day.mjs";
import { n as foldName, t as fold } from "./fold.mjs";
import { createRequire } from "node:module";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
/* @license
Papa Parse
v5.7.1
https://github.com/mholt/PapaParse
License: MIT
*/
// src/events/csv.ts
var import_papaparse = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root, factory) {
		if (typeof define === "function" && define.amd) define([], factory);
		else if (typeof module === "object" && typeof exports !== "undefined") module.exports = factory();
		else root.Papa = factory();
	})(this$1, function moduleFactory() {
		"use strict";
		var global = (function() {
			if (typeof self !== "undefined") return self;
			if (typeof window !== "undefined") return window;
			if (typeof global !== "undefined") return global;
			return {};
		})();
		function getWorkerBlob() {
			var URL = global.URL || global.webkitURL || null;
			var code = moduleFactory.toString();
			return Papa.BLOB_URL || (Papa.BLOB_URL = URL.createObjectURL(new Blob([
				"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
				"(",
				code,
				")();"
			], { type: "text/javascript" })));
		}
		var IS_WORKER = !global.document && !!global.postMessage, IS_PAPA_WORKER = global.IS_PAPA_WORKER || false;
		var workers = {}, workerIdCounter = 0;
		var Papa = {};
		Papa.parse = CsvToJson;
		Papa.unparse = JsonToCsv;
		Papa.RECORD_SEP = String.fromCharCode(30);
		Papa.UNIT_SEP = String.fromCharCode(31);
		Papa.BYTE_ORDER_MARK = "﻿";
		Papa.BAD_DELIMITERS = [
			"\r",
			"\n",
			"\"",
			Papa.BYTE_ORDER_MARK
		];
		Papa.WORKERS_SUPPORTED = !IS_WORKER && !!global.Worker;
		Papa.NODE_STREAM_INPUT = 1;
		Papa.LocalChunkSize = 10485760;
		Papa.RemoteChunkSize = 5242880;
		Papa.DefaultDelimiter = ",";
		Papa.Parser = Parser;
		Papa.ParserHandle = ParserHandle;
		Papa.NetworkStreamer = NetworkStreamer;
		Papa.FileStreamer = FileStreamer;
		Papa.StringStreamer = StringStreamer;
		Papa.ReadableStreamStreamer = ReadableStreamStreamer;
		if (typeof PAPA_BROWSER_CONTEXT === "undefined") Papa.DuplexStreamStreamer = DuplexStreamStreamer;
		if (IS_PAPA_WORKER) global.onmessage = workerThreadReceivedMessage;
		function stripBom(string) {
			if (string.charCodeAt(0) === 65279) return string.slice(1);
			return string;
		}
		function CsvToJson(_input, _config) {
			_config = _config || {};
			var dynamicTyping = _config.dynamicTyping || false;
			if (isFunction(dynamicTyping)) {
				_config.dynamicTypingFunction = dynamicTyping;
				dynamicTyping = {};
			}
			_config.dynamicTyping = dynamicTyping;
			_config.transform = isFunction(_config.transform) ? _config.transform : false;
			if (_config.downloadTimeout !== void 0) {
				var downloadTimeout = parseInt(_config.downloadTimeout);
				if (isNaN(downloadTimeout)) throw new Error("Config downloadTimeout value (" + _config.downloadTimeout + ") not parsable by parseInt(val).");
				_config.downloadTimeout = downloadTimeout;
			}
			if (_config.worker && Papa.WORKERS_SUPPORTED) {
				var w = newWorker();
				w.userStep = _config.step;
				w.userChunk = _config.chunk;
				w.userComplete = _config.complete;
				w.userError = _config.error;
				_config.step = isFunction(_config.step);
				_config.chunk = isFunction(_config.chunk);
				_config.complete = isFunction(_config.complete);
				_config.error = isFunction(_config.error);
				delete _config.worker;
				w.postMessage({
					input: _input,
					config: _config,
					workerId: w.id
				});
				return;
			}
			var streamer = null;
			if (_input === Papa.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT === "undefined") {
				streamer = new DuplexStreamStreamer(_config);
				return streamer.getStream();
			} else if (typeof _input === "string") {
				_input = stripBom(_input);
				if (_config.download) streamer = new NetworkStreamer(_config);
				else streamer = new StringStreamer(_config);
			} else if (_input.readable === true && isFunction(_input.read) && isFunction(_input.on)) streamer = new ReadableStreamStreamer(_config);
			else if (global.File && _input instanceof File || _input instanceof Object) streamer = new FileStreamer(_config);
			return streamer.stream(_input);
		}
		function JsonToCsv(_input, _config) {
			/** whether to surround every datum with quotes */
			var _quotes = false;
			/** whether to write headers */
			var _writeHeader = true;
			/** delimiting character(s) */
			var _delimiter = ",";
			/** newline character(s) */
			var _newline = "\r\n";
			/** quote character */
			var _quoteChar = "\"";
			/** escaped quote character, either "" or <config.escapeChar>" */
			var _escapedQuote = _quoteChar + _quoteChar;
			/** whether to skip empty lines */
			var _skipEmptyLines = false;
			/** the columns (keys) we expect when we unparse objects */
			var _columns = null;
			/** whether to prevent outputting cells that can be parsed as formulae by spreadsheet software (Excel and LibreOffice) */
			var _escapeFormulae = false;
			unpackConfig();
			var quoteCharRegex = new RegExp(escapeRegExp(_quoteChar), "g");
			if (typeof _input === "string") _input = JSON.parse(_input);
			if (Array.isArray(_input)) {
				if (!_input.length) return serialize(_columns, _input, _skipEmptyLines);
				else if (Array.isArray(_input[0])) return serialize(null, _input, _skipEmptyLines);
				else if (typeof _input[0] === "object") return serialize(_columns || Object.keys(_input[0]), _input, _skipEmptyLines);
			} else if (typeof _input === "object") {
				if (typeof _input.data === "string") _input.data = JSON.parse(_input.data);
				if (Array.isArray(_input.data)) {
					if (!_input.fields) _input.fields = _input.meta && _input.meta.fields || _columns;
					if (!_input.fields) _input.fields = Array.isArray(_input.data[0]) ? _input.fields : typeof _input.data[0] === "object" ? Object.keys(_input.data[0]) : [];
					if (!Array.isArray(_input.data[0]) && typeof _input.data[0] !== "object") _input.data = [_input.data];
				}
				return serialize(_input.fields || [], _input.data || [], _skipEmptyLines);
			}
			throw new Error("Unable to serialize unrecognized input");
			function unpackConfig() {
				if (typeof _config !== "object") return;
				if (typeof _config.delimiter === "string" && !Papa.BAD_DELIMITERS.filter(function(value) {
					return _config.delimiter.indexOf(value) !== -1;
				}).length) _delimiter = _config.delimiter;
				if (typeof _config.quotes === "boolean" || typeof _config.quotes === "function" || Array.isArray(_config.quotes)) _quotes = _config.quotes;
				if (typeof _config.skipEmptyLines === "boolean" || typeof _config.skipEmptyLines === "string") _skipEmptyLines = _config.skipEmptyLines;
				if (typeof _config.newline === "string") _newline = _config.newline;
				if (typeof _config.quoteChar === "string") {
					_quoteChar = _config.quoteChar;
					_escapedQuote = _quoteChar + _quoteChar;
				}
				if (typeof _config.header === "boolean") _writeHeader = _config.header;
				if (Array.isArray(_config.columns)) {
					if (_config.columns.length === 0) throw new Error("Option columns is empty");
					_columns = _config.columns;
				}
				if (_config.escapeChar !== void 0) _escapedQuote = _config.escapeChar + _quoteChar;
				if (_config.escapeFormulae instanceof RegExp) _escapeFormulae = _config.escapeFormulae;
				else if (typeof _config.escapeFormulae === "boolean" && _config.escapeFormulae) _escapeFormulae = /^[=+\-@\t\r].*$/;
			}
			/** The double for loop that iterates the data and writes out a CSV string including header row */
			function serialize(fields, data, skipEmptyLines) {
				var csv = "";
				if (typeof fields === "string") fields = JSON.parse(fields);
				if (typeof data === "string") data = JSON.parse(data);
				var hasHeader = Array.isArray(fields) && fields.length > 0;
				var dataKeyedByField = !Array.isArray(data[0]);
				if (hasHeader && _writeHeader) {
					for (var i = 0; i < fields.length; i++) {
						if (i > 0) csv += _delimiter;
						csv += safe(fields[i], i);
					}
					if (data.length > 0) csv += _newline;
				}
				for (var row = 0; row < data.length; row++) {
					var maxCol = hasHeader ? fields.length : data[row].length;
					var emptyLine = false;
					var nullLine = hasHeader ? Object.keys(data[row]).length === 0 : data[row].length === 0;
					if (skipEmptyLines && !hasHeader) emptyLine = skipEmptyLines === "greedy" ? data[row].join("").trim() === "" : data[row].length === 1 && (data[row][0] === null || data[row][0] === void 0 || data[row][0].length === 0);
					if (skipEmptyLines === "greedy" && hasHeader) {
						var line = [];
						for (var c = 0; c < maxCol; c++) {
							var cx = dataKeyedByField ? fields[c] : c;
							line.push(data[row][cx]);
						}
						emptyLine = line.join("").trim() === "";
					}
					if (!emptyLine) {
						for (var col = 0; col < maxCol; col++) {
							if (col > 0 && !nullLine) csv += _delimiter;
							var colIdx = hasHeader && dataKeyedByField ? fields[col] : col;
							csv += safe(data[row][colIdx], col);
						}
						if (row < data.length - 1 && (!skipEmptyLines || maxCol > 0 && !nullLine)) csv += _newline;
					}
				}
				return csv;
			}
			/** Encloses a value around quotes if needed (makes a value safe for CSV insertion) */
			function safe(str, col) {
				if (typeof str === "undefined" || str === null) return "";
				if (str.constructor === Date) {
					if (isNaN(str.getTime())) return "";
					return str.toISOString();
				}
				var needsQuotes = false;
				var strValue = str.toString();
				if (_escapeFormulae && typeof str !== "number" && typeof str !== "bigint" && typeof str !== "boolean" && _escapeFormulae.test(strValue)) {
					strValue = "'" + strValue;
					str = strValue;
					needsQuotes = true;
				}
				var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
				needsQuotes = needsQuotes || _quotes === true || typeof _quotes === "function" && _quotes(str, col) || Array.isArray(_quotes) && _quotes[col] || hasAny(escapedQuoteStr, Papa.BAD_DELIMITERS) || escapedQuoteStr.indexOf(_delimiter) > -1 || strValue.indexOf(_quoteChar) > -1 || escapedQuoteStr.charAt(0) === " " || escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === " ";
				return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
			}
			function hasAny(str, substrings) {
				for (var i = 0; i < substrings.length; i++) if (str.indexOf(substrings[i]) > -1) return true;
				return false;
			}
		}
		/** ChunkStreamer is the base prototype for various streamer implementations. */
		function ChunkStreamer(config) {
			this._handle = null;
			this._finished = false;
			this._completed = false;
			this._halted = false;
			this._input = null;
			this._baseIndex = 0;
			this._partialLine = "";
			this._rowCount = 0;
			this._start = 0;
			this._nextChunk = null;
			this.isFirstChunk = true;
			this._completeResults = {
				data: [],
				errors: [],
				meta: {}
			};
			replaceConfig.call(this, config);
			this.parseChunk = function(chunk, isFakeChunk) {
				const skipFirstNLines = parseInt(this._config.skipFirstNLines) || 0;
				if (this.isFirstChunk && skipFirstNLines > 0) {
					let _newline = this._config.newline;
					if (!_newline) {
						const quoteChar = this._config.quoteChar || "\"";
						_newline = this._handle.guessLineEndings(chunk, quoteChar);
					}
					chunk = [...chunk.split(_newline).slice(skipFirstNLines)].join(_newline);
				}
				if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
					var modifiedChunk = this._config.beforeFirstChunk(chunk);
					if (modifiedChunk !== void 0) chunk = modifiedChunk;
				}
				this.isFirstChunk = false;
				this._halted = false;
				var aggregate = this._partialLine + chunk;
				this._partialLine = "";
				var results = this._handle.parse(aggregate, this._baseIndex, !this._finished);
				if (this._handle.paused() || this._handle.aborted()) {
					this._halted = true;
					return;
				}
				var lastIndex = results.meta.cursor;
				if (!this._finished) {
					this._partialLine = aggregate.substring(lastIndex - this._baseIndex);
					this._baseIndex = lastIndex;
				}
				if (results && results.data) this._rowCount += results.data.length;
				var finishedIncludingPreview = this._finished || this._config.preview && this._rowCount >= this._config.preview;
				if (IS_PAPA_WORKER) global.postMessage({
					results,
					workerId: Papa.WORKER_ID,
					finished: finishedIncludingPreview
				});
				else if (isFunction(this._config.chunk) && !isFakeChunk) {
					this._config.chunk(results, this._handle);
					if (this._handle.paused() || this._handle.aborted()) {
						this._halted = true;
						return;
					}
					results = void 0;
					this._completeResults = void 0;
				}
				if (!this._config.step && !this._config.chunk) {
					this._completeResults.data = this._completeResults.data.concat(results.data);
					this._completeResults.errors = this._completeResults.errors.concat(results.errors);
					this._completeResults.meta = results.meta;
				}
				if (!this._completed && finishedIncludingPreview && isFunction(this._config.complete) && (!results || !results.meta.aborted)) {
					this._config.complete(this._completeResults, this._input);
					this._completed = true;
				}
				if (!finishedIncludingPreview && (!results || !results.meta.paused)) this._nextChunk();
				return results;
			};
			this._sendError = function(error) {
				if (isFunction(this._config.error)) this._config.error(error);
				else if (IS_PAPA_WORKER && this._config.error) global.postMessage({
					workerId: Papa.WORKER_ID,
					error,
					finished: false
				});
			};
			function replaceConfig(config) {
				var configCopy = copy(config);
				configCopy.chunkSize = parseInt(configCopy.chunkSize);
				if (!config.step && !config.chunk) configCopy.chunkSize = null;
				this._handle = new ParserHandle(configCopy);
				this._handle.streamer = this;
				this._config = configCopy;
			}
		}
		function NetworkStreamer(config) {
			config = config || {};
			if (!config.chunkSize) config.chunkSize = Papa.RemoteChunkSize;
			ChunkStreamer.call(this, config);
			var xhr;
			if (IS_WORKER) this._nextChunk = function() {
				this._readChunk();
				this._chunkLoaded();
			};
			else this._nextChunk = function() {
				this._readChunk();
			};
			this.stream = function(url) {
				this._input = url;
				this._nextChunk();
			};
			this._readChunk = function() {
				if (this._finished) {
					this._chunkLoaded();
					return;
				}
				xhr = new XMLHttpRequest();
				if (this._config.withCredentials) xhr.withCredentials = this._config.withCredentials;
				if (!IS_WORKER) {
					xhr.onload = bindFunction(this._chunkLoaded, this);
					xhr.onerror = bindFunction(this._chunkError, this);
				}
				xhr.ontimeout = bindFunction(this._chunkTimeout, this);
				xhr.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !IS_WORKER);
				if (this._config.downloadTimeout && !IS_WORKER) xhr.timeout = this._config.downloadTimeout;
				if (this._config.downloadRequestHeaders) {
					var headers = this._config.downloadRequestHeaders;
					for (var headerName in headers) xhr.setRequestHeader(headerName, headers[headerName]);
				}
				if (this._config.chunkSize) {
					var end = this._start + this._config.chunkSize - 1;
					xhr.setRequestHeader("Range", "bytes=" + this._start + "-" + end);
				}
				try {
					xhr.send(this._config.downloadRequestBody);
				} catch (err) {
					this._chunkError(err.message);
				}
				if (IS_WORKER && xhr.status === 0) this._chunkError();
			};
			this._chunkLoaded = function() {
				if (xhr.readyState !== 4) return;
				if (xhr.status < 200 || xhr.status >= 400) {
					this._chunkError();
					return;
				}
				this._start += this._config.chunkSize ? this._config.chunkSize : xhr.responseText.length;
				this._finished = !this._config.chunkSize || this._start >= getFileSize(xhr);
				this.parseChunk(xhr.responseText);
			};
			this._chunkError = function(errorMessage) {
				var errorText = xhr.statusText || errorMessage;
				this._sendError(new Error(errorText));
			};
			this._chunkTimeout = function() {
				this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
			};
			function getFileSize(xhr) {
				var contentRange = xhr.getResponseHeader("Content-Range");
				if (contentRange === null) return -1;
				return parseInt(contentRange.substring(contentRange.lastIndexOf("/") + 1));
			}
		}
		NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype);
		NetworkStreamer.prototype.constructor = NetworkStreamer;
		function FileStreamer(config) {
			config = config || {};
			if (!config.chunkSize) config.chunkSize = Papa.LocalChunkSize;
			ChunkStreamer.call(this, config);
			var reader, slice;
			var usingAsyncReader = typeof FileReader !== "undefined";
			this.stream = function(file) {
				this._input = file;
				slice = file.slice || file.webkitSlice || file.mozSlice;
				if (usingAsyncReader) {
					reader = new FileReader();
					reader.onload = bindFunction(this._chunkLoaded, this);
					reader.onerror = bindFunction(this._chunkError, this);
				} else reader = new FileReaderSync();
				this._nextChunk();
			};
			this._nextChunk = function() {
				if (!this._finished && (!this._config.preview || this._rowCount < this._config.preview)) this._readChunk();
			};
			this._readChunk = function() {
				var input = this._input;
				if (this._config.chunkSize) {
					var end = Math.min(this._start + this._config.chunkSize, this._input.size);
					input = slice.call(input, this._start, end);
				}
				var txt = reader.readAsText(input, this._config.encoding);
				if (!usingAsyncReader) this._chunkLoaded({ target: { result: txt } });
			};
			this._chunkLoaded = function(event) {
				this._start += this._config.chunkSize;
				this._finished = !this._config.chunkSize || this._start >= this._input.size;
				this.parseChunk(event.target.result);
			};
			this._chunkError = function() {
				this._sendError(reader.error);
			};
		}
		FileStreamer.prototype = Object.create(ChunkStreamer.prototype);
		FileStreamer.prototype.constructor = FileStreamer;
		function StringStreamer(config) {
			config = config || {};
			ChunkStreamer.call(this, config);
			var remaining;
			this.stream = function(s) {
				remaining = s;
				return this._nextChunk();
			};
			this._nextChunk = function() {
				if (this._finished) return;
				var size = this._config.chunkSize;
				var chunk;
				if (size) {
					chunk = remaining.substring(0, size);
					remaining = remaining.substring(size);
				} else {
					chunk = remaining;
					remaining = "";
				}
				this._finished = !remaining;
				return this.parseChunk(chunk);
			};
		}
		StringStreamer.prototype = Object.create(StringStreamer.prototype);
		StringStreamer.prototype.constructor = StringStreamer;
		function ReadableStreamStreamer(config) {
			config = config || {};
			ChunkStreamer.call(this, config);
			var queue = [];
			var parseOnData = true;
			var streamHasEnded = false;
			this.pause = function() {
				ChunkStreamer.prototype.pause.apply(this, arguments);
				this._input.pause();
			};
			this.resume = function() {
				ChunkStreamer.prototype.resume.apply(this, arguments);
				this._input.resume();
			};
			this.stream = function(stream) {
				this._input = stream;
				this._input.on("data", this._streamData);
				this._input.on("end", this._streamEnd);
				this._input.on("error", this._streamError);
			};
			this._checkIsFinished = function() {
				if (streamHasEnded && queue.length === 1) this._finished = true;
			};
			this._nextChunk = function() {
				this._checkIsFinished();
				if (queue.length) this.parseChunk(queue.shift());
				else parseOnData = true;
			};
			this._streamData = bindFunction(function(chunk) {
				try {
					queue.push(typeof chunk === "string" ? chunk : chunk.toString(this._config.encoding));
					if (parseOnData) {
						parseOnData = false;
						this._checkIsFinished();
						this.parseChunk(queue.shift());
					}
				} catch (error) {
					this._streamError(error);
				}
			}, this);
			this._streamError = bindFunction(function(error) {
				this._streamCleanUp();
				this._sendError(error);
			}, this);
			this._streamEnd = bindFunction(function() {
				this._streamCleanUp();
				streamHasEnded = true;
				this._streamData("");
			}, this);
			this._streamCleanUp = bindFunction(function() {
				this._input.removeListener("data", this._streamData);
				this._input.removeListener("end", this._streamEnd);
				this._input.removeListener("error", this._streamError);
			}, this);
		}
		ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
		ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
		function DuplexStreamStreamer(_config) {
			var Duplex = __require("stream").Duplex;
			var config = copy(_config);
			var parseOnWrite = true;
			var writeStreamHasFinished = false;
			var parseCallbackQueue = [];
			var stream = null;
			this._onCsvData = function(results) {
				var data = results.data;
				if (!stream.push(data) && !this._handle.paused()) this._handle.pause();
			};
			this._onCsvComplete = function() {
				stream.push(null);
			};
			config.step = bindFunction(this._onCsvData, this);
			config.complete = bindFunction(this._onCsvComplete, this);
			ChunkStreamer.call(this, config);
			this._nextChunk = function() {
				if (writeStreamHasFinished && parseCallbackQueue.length === 1) this._finished = true;
				if (parseCallbackQueue.length) parseCallbackQueue.shift()();
				else parseOnWrite = true;
			};
			this._addToParseQueue = function(chunk, callback) {
				parseCallbackQueue.push(bindFunction(function() {
					this.parseChunk(typeof chunk === "string" ? chunk : chunk.toString(config.encoding));
					if (isFunction(callback)) return callback();
				}, this));
				if (parseOnWrite) {
					parseOnWrite = false;
					this._nextChunk();
				}
			};
			this._onRead = function() {
				if (this._handle.paused()) this._handle.resume();
			};
			this._onWrite = function(chunk, encoding, callback) {
				this._addToParseQueue(chunk, callback);
			};
			this._onWriteComplete = function() {
				writeStreamHasFinished = true;
				this._addToParseQueue("");
			};
			this.getStream = function() {
				return stream;
			};
			stream = new Duplex({
				readableObjectMode: true,
				decodeStrings: false,
				read: bindFunction(this._onRead, this),
				write: bindFunction(this._onWrite, this)
			});
			stream.once("finish", bindFunction(this._onWriteComplete, this));
		}
		if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
			DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
			DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer;
		}
		function ParserHandle(_config) {
			var MAX_FLOAT = Math.pow(2, 53);
			var MIN_FLOAT = -MAX_FLOAT;
			var FLOAT = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/;
			var ISO_DATE = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/;
			var self = this;
			var _stepCounter = 0;
			var _rowCounter = 0;
			var _input;
			var _parser;
			var _paused = false;
			var _aborted = false;
			var _delimiterError;
			var _fields = [];
			var _results = {
				data: [],
				errors: [],
				meta: {}
			};
			if (isFunction(_config.step)) {
				var userStep = _config.step;
				_config.step = function(results) {
					_results = results;
					if (needsHeaderRow()) processResults();
					else {
						processResults();
						if (_results.data.length === 0) return;
						_stepCounter += results.data.length;
						if (_config.preview && _stepCounter > _config.preview) _parser.abort();
						else {
							_results.data = _results.data[0];
							userStep(_results, self);
						}
					}
				};
			}
			/**
			* Parses input. Most users won't need, and shouldn't mess with, the baseIndex
			* and ignoreLastRow parameters. They are used by streamers (wrapper functions)
			* when an input comes in multiple chunks, like from a file.
			*/
			this.parse = function(input, baseIndex, ignoreLastRow) {
				var quoteChar = _config.quoteChar || "\"";
				if (!_config.newline) _config.newline = this.guessLineEndings(input, quoteChar);
				_delimiterError = false;
				if (!_config.delimiter) {
					var delimGuess = guessDelimiter(input, _config.newline, _config.skipEmptyLines, _config.comments, _config.delimitersToGuess);
					if (delimGuess.successful) _config.delimiter = delimGuess.bestDelimiter;
					else {
						_delimiterError = true;
						_config.delimiter = Papa.DefaultDelimiter;
					}
					_results.meta.delimiter = _config.delimiter;
				} else if (isFunction(_config.delimiter)) {
					_config.delimiter = _config.delimiter(input);
					_results.meta.delimiter = _config.delimiter;
				}
				var parserConfig = copy(_config);
				parserConfig.header = needsHeaderRow();
				if (_config.preview && _config.header) parserConfig.preview++;
				_input = input;
				_parser = new Parser(parserConfig);
				_results = _parser.parse(_input, baseIndex, ignoreLastRow);
				processResults();
				return _paused ? { meta: { paused: true } } : _results || { meta: { paused: false } };
			};
			this.paused = function() {
				return _paused;
			};
			this.pause = function() {
				_paused = true;
				_parser.abort();
				_input = isFunction(_config.chunk) ? "" : _input.substring(_parser.getCharIndex());
			};
			this.resume = function() {
				if (self.streamer._halted) {
					_paused = false;
					self.streamer.parseChunk(_input, true);
				} else setTimeout(self.resume, 3);
			};
			this.aborted = function() {
				return _aborted;
			};
			this.abort = function() {
				_aborted = true;
				_parser.abort();
				_results.meta.aborted = true;
				if (isFunction(_config.complete)) _config.complete(_results);
				_input = "";
			};
			this.guessLineEndings = function(input, quoteChar) {
				input = input.substring(0, 1048576);
				var re = new RegExp(escapeRegExp(quoteChar) + "([^]*?)" + escapeRegExp(quoteChar), "gm");
				input = input.replace(re, "");
				var r = input.split("\r");
				var n = input.split("\n");
				var nAppearsFirst = n.length > 1 && n[0].length < r[0].length;
				if (r.length === 1 || nAppearsFirst) return "\n";
				var numWithN = 0;
				for (var i = 0; i < r.length; i++) if (r[i][0] === "\n") numWithN++;
				return numWithN >= r.length / 2 ? "\r\n" : "\r";
			};
			function testEmptyLine(s) {
				return _config.skipEmptyLines === "greedy" ? s.join("").trim() === "" : s.length === 1 && s[0].length === 0;
			}
			function testFloat(s) {
				if (FLOAT.test(s)) {
					var floatValue = parseFloat(s);
					if (floatValue > MIN_FLOAT && floatValue < MAX_FLOAT) return true;
				}
				return false;
			}
			function processResults() {
				if (_results && _delimiterError) {
					addError("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + Papa.DefaultDelimiter + "'");
					_delimiterError = false;
				}
				if (_config.skipEmptyLines) _results.data = _results.data.filter(function(d) {
					return !testEmptyLine(d);
				});
				if (needsHeaderRow()) fillHeaderFields();
				return applyHeaderAndDynamicTypingAndTransformation();
			}
			function needsHeaderRow() {
				return _config.header && _fields.length === 0;
			}
			function fillHeaderFields() {
				if (!_results) return;
				function addHeader(header) {
					_fields.push(header);
				}
				if (Array.isArray(_results.data[0])) {
					for (var i = 0; needsHeaderRow() && i < _results.data.length; i++) _results.data[i].forEach(addHeader);
					_results.data.splice(0, 1);
				} else _results.data.forEach(addHeader);
			}
			function shouldApplyDynamicTyping(field) {
				if (_config.dynamicTypingFunction && _config.dynamicTyping[field] === void 0) _config.dynamicTyping[field] = _config.dynamicTypingFunction(field);
				return (_config.dynamicTyping[field] || _config.dynamicTyping) === true;
			}
			function parseDynamic(field, value) {
				if (shouldApplyDynamicTyping(field)) {
					if (value === "true" || value === "TRUE") return true;
					else if (value === "false" || value === "FALSE") return false;
					else if (testFloat(value)) return parseFloat(value);
					else if (ISO_DATE.test(value)) return new Date(value);
					else return value === "" ? null : value;
				}
				return value;
			}
			function applyHeaderAndDynamicTypingAndTransformation() {
				if (!_results || !_config.header && !_config.dynamicTyping && !_config.transform) return _results;
				function processRow(rowSource, i) {
					var row = _config.header ? {} : [];
					var j = 0;
					for (; j < rowSource.length; j++) {
						var field = j;
						var value = rowSource[j];
						if (_config.header) field = j >= _fields.length ? "__parsed_extra" : _fields[j];
						if (_config.transform) value = _config.transform(value, field);
						value = parseDynamic(field, value);
						if (field === "__parsed_extra") {
							row[field] = row[field] || [];
							row[field].push(value);
						} else row[field] = value;
					}
					if (_config.header) {
						if (j > _fields.length) addError("FieldMismatch", "TooManyFields", "Too many fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
						else if (j < _fields.length) addError("FieldMismatch", "TooFewFields", "Too few fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
					}
					return row;
				}
				var incrementBy = 1;
				if (!_results.data.length || Array.isArray(_results.data[0])) {
					_results.data = _results.data.map(processRow);
					incrementBy = _results.data.length;
				} else _results.data = processRow(_results.data, 0);
				if (_config.header && _results.meta) _results.meta.fields = _fields;
				_rowCounter += incrementBy;
				return _results;
			}
			function guessDelimiter(input, newline, skipEmptyLines, comments, delimitersToGuess) {
				var bestDelim, bestDelta, fieldCountPrevRow, maxFieldCount;
				delimitersToGuess = delimitersToGuess || [
					",",
					"	",
					"|",
					";",
					Papa.RECORD_SEP,
					Papa.UNIT_SEP
				];
				for (var i = 0; i < delimitersToGuess.length; i++) {
					var delim = delimitersToGuess[i];
					var delta = 0, avgFieldCount = 0, emptyLinesCount = 0;
					fieldCountPrevRow = void 0;
					var preview = new Parser({
						comments,
						delimiter: delim,
						newline,
						preview: 10
					}).parse(input);
					for (var j = 0; j < preview.data.length; j++) {
						if (skipEmptyLines && testEmptyLine(preview.data[j])) {
							emptyLinesCount++;
							continue;
						}
						var fieldCount = preview.data[j].length;
						avgFieldCount += fieldCount;
						if (typeof fieldCountPrevRow === "undefined") {
							fieldCountPrevRow = fieldCount;
							continue;
						} else if (fieldCount > 0) {
							delta += Math.abs(fieldCount - fieldCountPrevRow);
							fieldCountPrevRow = fieldCount;
						}
					}
					if (preview.data.length > 0) avgFieldCount /= preview.data.length - emptyLinesCount;
					if (avgFieldCount > 1.99 && (typeof bestDelta === "undefined" || delta < bestDelta || delta === bestDelta && avgFieldCount > maxFieldCount)) {
						bestDelta = delta;
						bestDelim = delim;
						maxFieldCount = avgFieldCount;
					}
				}
				_config.delimiter = bestDelim;
				return {
					successful: !!bestDelim,
					bestDelimiter: bestDelim
				};
			}
			function addError(type, code, msg, row) {
				var error = {
					type,
					code,
					message: msg
				};
				if (row !== void 0) error.row = row;
				_results.errors.push(error);
			}
		}
		/** https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Regular_Expressions */
		function escapeRegExp(string) {
			return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		/** The core parser implements speedy and correct CSV parsing */
		function Parser(config) {
			config = config || {};
			var delim = config.delimiter;
			var newline = config.newline;
			var comments = config.comments;
			var step = config.step;
			var preview = config.preview;
			var fastMode = config.fastMode;
			var quoteChar;
			var renamedHeaders = null;
			var headerParsed = false;
			if (config.quoteChar === void 0 || config.quoteChar === null) quoteChar = "\"";
			else quoteChar = config.quoteChar;
			var escapeChar = quoteChar;
			if (config.escapeChar !== void 0) escapeChar = config.escapeChar;
			if (typeof delim !== "string" || Papa.BAD_DELIMITERS.indexOf(delim) > -1) delim = ",";
			if (comments === delim) throw new Error("Comment character same as delimiter");
			else if (comments === true) comments = "#";
			else if (typeof comments !== "string" || Papa.BAD_DELIMITERS.indexOf(comments) > -1) comments = false;
			if (newline !== "\n" && newline !== "\r" && newline !== "\r\n") newline = "\n";
			var cursor = 0;
			var aborted = false;
			this.parse = function(input, baseIndex, ignoreLastRow) {
				if (typeof input !== "string") throw new Error("Input must be a string");
				var inputLen = input.length, delimLen = delim.length, newlineLen = newline.length, commentsLen = comments.length;
				var stepIsFunction = isFunction(step);
				cursor = 0;
				var data = [], errors = [], row = [], lastCursor = 0;
				if (!input) return returnable();
				if (fastMode || fastMode !== false && input.indexOf(quoteChar) === -1) {
					var rows = input.split(newline);
					for (var i = 0; i < rows.length; i++) {
						row = rows[i];
						cursor += row.length;
						if (i !== rows.length - 1) cursor += newline.length;
						else if (ignoreLastRow) return returnable();
						if (comments && row.substring(0, commentsLen) === comments) continue;
						if (stepIsFunction) {
							data = [];
							pushRow(row.split(delim));
							doStep();
							if (aborted) return returnable();
						} else pushRow(row.split(delim));
						if (preview && i >= preview) {
							data = data.slice(0, preview);
							return returnable(true);
						}
					}
					return returnable();
				}
				var nextDelim = input.indexOf(delim, cursor);
				var nextNewline = input.indexOf(newline, cursor);
				var quoteCharRegex = new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), "g");
				var quoteSearch = input.indexOf(quoteChar, cursor);
				for (;;) {
					if (input[cursor] === quoteChar) {
						quoteSearch = cursor;
						cursor++;
						for (;;) {
							quoteSearch = input.indexOf(quoteChar, quoteSearch + 1);
							if (quoteSearch === -1) {
								if (!ignoreLastRow) errors.push({
									type: "Quotes",
									code: "MissingQuotes",
									message: "Quoted field unterminated",
									row: data.length,
									index: cursor
								});
								return finish();
							}
							if (quoteSearch === inputLen - 1) return finish(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
							if (quoteChar === escapeChar && input[quoteSearch + 1] === escapeChar) {
								quoteSearch++;
								continue;
							}
							if (quoteChar !== escapeChar && quoteSearch !== 0 && input[quoteSearch - 1] === escapeChar) continue;
							if (nextDelim !== -1 && nextDelim < quoteSearch + 1) nextDelim = input.indexOf(delim, quoteSearch + 1);
							if (nextNewline !== -1 && nextNewline < quoteSearch + 1) nextNewline = input.indexOf(newline, quoteSearch + 1);
							var spacesBetweenQuoteAndDelimiter = extraSpaces(nextNewline === -1 ? nextDelim : Math.min(nextDelim, nextNewline));
							if (input.substr(quoteSearch + 1 + spacesBetweenQuoteAndDelimiter, delimLen) === delim) {
								row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
								cursor = quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen;
								if (input[quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen] !== quoteChar) quoteSearch = input.indexOf(quoteChar, cursor);
								if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
								if (nextNewline !== -1 && nextNewline < cursor) nextNewline = input.indexOf(newline, cursor);
								break;
							}
							var spacesBetweenQuoteAndNewLine = extraSpaces(nextNewline);
							if (input.substring(quoteSearch + 1 + spacesBetweenQuoteAndNewLine, quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen) === newline) {
								row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
								saveRow(quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen);
								if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
								quoteSearch = input.indexOf(quoteChar, cursor);
								if (stepIsFunction) {
									doStep();
									if (aborted) return returnable();
								}
								if (preview && data.length >= preview) return returnable(true);
								break;
							}
							errors.push({
								type: "Quotes",
								code: "InvalidQuotes",
								message: "Trailing quote on quoted field is malformed",
								row: data.length,
								index: cursor
							});
							quoteSearch++;
						}
						continue;
					}
					if (comments && row.length === 0 && input.substring(cursor, cursor + commentsLen) === comments) {
						if (nextNewline === -1) return returnable();
						cursor = nextNewline + newlineLen;
						nextNewline = input.indexOf(newline, cursor);
						if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
						continue;
					}
					if (nextDelim !== -1 && (nextDelim < nextNewline || nextNewline === -1)) {
						row.push(input.substring(cursor, nextDelim));
						cursor = nextDelim + delimLen;
						nextDelim = input.indexOf(delim, cursor);
						continue;
					}
					if (nextNewline !== -1) {
						row.push(input.substring(cursor, nextNewline));
						saveRow(nextNewline + newlineLen);
						if (stepIsFunction) {
							doStep();
							if (aborted) return returnable();
						}
						if (preview && data.length >= preview) return returnable(true);
						continue;
					}
					break;
				}
				return finish();
				function pushRow(row) {
					data.push(row);
					lastCursor = cursor;
				}
				/**
				* checks if there are extra spaces after closing quote and given index without any text
				* if Yes, returns the number of spaces
				*/
				function extraSpaces(index) {
					var spaceLength = 0;
					if (index !== -1) {
						var textBetweenClosingQuoteAndIndex = input.substring(quoteSearch + 1, index);
						if (textBetweenClosingQuoteAndIndex && textBetweenClosingQuoteAndIndex.trim() === "") spaceLength = textBetweenClosingQuoteAndIndex.length;
					}
					return spaceLength;
				}
				/**
				* Appends the remaining input from cursor to the end into
				* row, saves the row, calls step, and returns the results.
				*/
				function finish(value) {
					if (ignoreLastRow) return returnable();
					if (typeof value === "undefined") value = input.substring(cursor);
					row.push(value);
					cursor = inputLen;
					pushRow(row);
					if (stepIsFunction) doStep();
					return returnable();
				}
				/**
				* Appends the current row to the results. It sets the cursor
				* to newCursor and finds the nextNewline. The caller should
				* take care to execute user's step function and check for
				* preview and end parsing if necessary.
				*/
				function saveRow(newCursor) {
					cursor = newCursor;
					pushRow(row);
					row = [];
					nextNewline = input.indexOf(newline, cursor);
				}
				/** Returns an object with the results, errors, and meta. */
				function returnable(stopped) {
					if (config.header && !baseIndex && data.length && !headerParsed) {
						const result = data[0];
						const headerCount = Object.create(null);
						const usedHeaders = new Set(result);
						let duplicateHeaders = false;
						for (let i = 0; i < result.length; i++) {
							let header = stripBom(result[i]);
							if (isFunction(config.transformHeader)) header = config.transformHeader(header, i);
							if (!headerCount[header]) {
								headerCount[header] = 1;
								result[i] = header;
							} else {
								let newHeader;
								let suffixCount = headerCount[header];
								do {
									newHeader = `${header}_${suffixCount}`;
									suffixCount++;
								} while (usedHeaders.has(newHeader));
								usedHeaders.add(newHeader);
								result[i] = newHeader;
								headerCount[header]++;
								duplicateHeaders = true;
								if (renamedHeaders === null) renamedHeaders = {};
								renamedHeaders[newHeader] = header;
							}
							usedHeaders.add(header);
						}
						if (duplicateHeaders) console.warn("Duplicate headers found and renamed.");
						headerParsed = true;
					}
					return {
						data,
						errors,
						meta: {
							delimiter: delim,
							linebreak: newline,
							aborted,
							truncated: !!stopped,
							cursor: lastCursor + (baseIndex || 0),
							renamedHeaders
						}
					};
				}
				/** Executes the user's step function and resets data & errors. */
				function doStep() {
					step(returnable());
					data = [];
					errors = [];
				}
			};
			/** Sets the abort flag */
			this.abort = function() {
				aborted = true;
			};
			/** Gets the cursor position */
			this.getCharIndex = function() {
				return cursor;
			};
		}
		function newWorker() {
			if (!Papa.WORKERS_SUPPORTED) return false;
			var workerUrl = getWorkerBlob();
			var w = new global.Worker(workerUrl);
			w.onmessage = mainThreadReceivedMessage;
			w.id = workerIdCounter++;
			workers[w.id] = w;
			return w;
		}
		/** Callback when main thread receives a message */
		function mainThreadReceivedMessage(e) {
			var msg = e.data;
			var worker = workers[msg.workerId];
			var aborted = false;
			if (msg.error) worker.userError(msg.error, msg.file);
			else if (msg.results && msg.results.data) {
				var abort = function() {
					aborted = true;
					completeWorker(msg.workerId, {
						data: [],
						errors: [],
						meta: { aborted: true }
					});
				};
				var handle = {
					abort,
					pause: notImplemented,
					resume: notImplemented
				};
				if (isFunction(worker.userStep)) {
					for (var i = 0; i < msg.results.data.length; i++) {
						worker.userStep({
							data: msg.results.data[i],
							errors: msg.results.errors,
							meta: msg.results.meta
						}, handle);
						if (aborted) break;
					}
					delete msg.results;
				} else if (isFunction(worker.userChunk)) {
					worker.userChunk(msg.results, handle, msg.file);
					delete msg.results;
				}
			}
			if (msg.finished && !aborted) completeWorker(msg.workerId, msg.results);
		}
		function completeWorker(workerId, results) {
			var worker = workers[workerId];
			if (isFunction(worker.userComplete)) worker.userComplete(results);
			worker.terminate();
			delete workers[workerId];
		}
		function notImplemented() {
			throw new Error("Not implemented.");
		}
		/** Callback when worker thread receives a message */
		function workerThreadReceivedMessage(e) {
			var msg = e.data;
			if (typeof Papa.WORKER_ID === "undefined" && msg) Papa.WORKER_ID = msg.workerId;
			if (typeof msg.input === "string") global.postMessage({
				workerId: Papa.WORKER_ID,
				results: Papa.parse(msg.input, msg.config),
				finished: true
			});
			else if (global.File && msg.input instanceof File || msg.input instanceof Object) {
				var results = Papa.parse(msg.input, msg.config);
				if (results) global.postMessage({
					workerId: Papa.WORKER_ID,
					results,
					finished: true
				});
			}
		}
		/** Makes a deep copy of an array or object (mostly) */
		function copy(obj) {
			if (typeof obj !== "object" || obj === null) return obj;
			var cpy = Array.isArray(obj) ? [] : {};
			for (var key in obj) cpy[key] = copy(obj[key]);
			return cpy;
		}
		function bindFunction(f, self) {
			return function() {
				f.apply(self, arguments);
			};
		}
		function isFunction(func) {
			return typeof func === "function";
		}
		return Papa;
	});
})))(), 1);
/**
* The records of a text with `\n` line ends. Papaparse is told everything and guesses nothing; blank rows are kept, so that row
* numbers stay those of the spreadsheet.
*/
function parseCsv(text, delimiter) {
	if (text === "") return {
		records: [[""]],
		malformed: false
	};
	const { data, errors } = import_papaparse.default.parse(text, {
		delimiter,
		newline: "\n",
		header: false,
		skipEmptyLines: false
	});
	return {
		records: data,
		malformed: errors.length > 0
	};
}
/** Writes records as CSV with commas and `\r\n`, quoting only what must be. */
function unparseCsv(records) {
	return import_papaparse.default.unparse(records.map((cells) => [...cells]), { newline: "\r\n" });
}
// src/events/record-scan.ts
const quoted = (value) => `"${value.replaceAll("\"", "\"\"")}"`;
const isLineEnd = (char) => char === void 0 || char === "\n" || char === "\r";
/** Reads cells of one text; the delimiter never changes within it. */
var Scanner = class {
	#text;
	#delimiter;
	constructor(text, delimiter) {
		this.#text = text;
		this.#delimiter = delimiter;
	}
	/** True where a cell may end. */
	#ends(at) {
		const char = this.#text[at];
		return char === this.#delimiter || isLineEnd(char);
	}
	#skipSpaces(at) {
		let to = at;
		while (this.#text[to] === " ") to++;
		return to;
	}
	/** Where a cell that began outside quotation marks ends. */
	#plainEnd(from) {
		let at = from;
		while (!this.#ends(at)) at++;
		return at;
	}
	#plain(from, fault) {
		const end = this.#plainEnd(from);
		const value = this.#text.slice(from, end);
		return {
			text: value.startsWith("\"") ? quoted(value) : value,
			end,
			...fault && { fault }
		};
	}
	/** The mark that closes a cell opened at `open`, the first one that cannot, or -1. */
	#close(open) {
		for (let at = this.#text.indexOf("\"", open + 1); at >= 0; at = this.#text.indexOf("\"", at)) {
			let run = 1;
			while (this.#text[at + run] === "\"") run++;
			if (run % 2 === 1) return {
				at: at + run - 1,
				run
			};
			at += run;
		}
		return {
			at: -1,
			run: 0
		};
	}
	cell(from) {
		const open = this.#skipSpaces(from);
		if (this.#text[open] !== "\"") return this.#plain(from);
		const { at, run } = this.#close(open);
		if (at < 0) return this.#plain(from, "unclosed");
		const after = this.#skipSpaces(at + 1);
		if (this.#ends(after)) return {
			text: this.#text.slice(open, at + 1),
			end: after
		};
		if (this.#opensAnother(open, at - run)) return this.#plain(from, "unclosed");
		return this.#malformed(open, at);
	}
	/** A mark after a line break and a delimiter that closes nothing is the next cell's opening: ours was never closed. */
	#opensAnother(open, before) {
		if (!/[\r\n]/.test(this.#text.slice(open, before + 1))) return false;
		return this.#ends(before);
	}
	/** `"a" b` is `a b`; `"a "b" c"` is `a "b" c`. */
	#malformed(open, close) {
		const end = this.#plainEnd(close + 1);
		const head = this.#text.slice(open + 1, close).replaceAll("\"\"", "\"");
		const rest = this.#text.slice(close + 1, end).trimEnd();
		const value = rest.endsWith("\"") ? `${head}"${rest.slice(0, -1).replaceAll("\"\"", "\"")}` : head + rest;
		return {
			text: quoted(value),
			end,
			fault: "malformed"
		};
	}
	/** After the line end that stands at `at`. */
	afterLine(at) {
		return this.#text[at] === "\r" && this.#text[at + 1] === "\n" ? at + 2 : at + 1;
	}
};
/**
* Reads up to `limit` records from `from` on and writes them as papaparse understands them without guessing. Every kind of
* line end counts, mixed ones too; a cell that is opened and never closed costs its own line only.
*/
function scanRecords(text, delimiter, from, limit) {
	const scanner = new Scanner(text, delimiter);
	const lines = [];
	const faults = [];
	const lineEnd = /[\r\n]/g;
	let at = from;
	while (at < text.length && lines.length < limit) {
		lineEnd.lastIndex = at;
		const end = lineEnd.exec(text)?.index ?? text.length;
		const line = text.slice(at, end);
		if (!line.includes("\"")) {
			lines.push(line);
			at = scanner.afterLine(end);
			continue;
		}
		const cells = [];
		for (;;) {
			const cell = scanner.cell(at);
			cells.push(cell.text);
			at = cell.end;
			if (cell.fault) faults.push({
				record: lines.length,
				unclosed: cell.fault === "unclosed"
			});
			if (isLineEnd(text[at])) break;
			at++;
		}
		lines.push(cells.join(delimiter));
		at = scanner.afterLine(at);
	}
	return {
		text: lines.join("\n"),
		records: lines.length,
		next: at,
		faults
	};
}
// src/events/csv-table.ts
/** How many records are parsed in one breath. */
const BREATH$1 = 500;
/** The records of any text, however badly its quotation marks pair and its line ends mix. A `sep=` line is row 1. */
async function readCsvTable(text, { char, from }, pause) {
	const rows = [];
	const quotes = [];
	const first = from > 0 ? 2 : 1;
	for (let at = from; at < text.length;) {
		const stretch = scanRecords(text, char, at, BREATH$1);
		for (const { record, unclosed } of stretch.faults) quotes.push({
			row: rows.length + record + first,
			unclosed
		});
		for (const cells of parseCsv(stretch.text, char).records) rows.push({
			row: rows.length + first,
			cells
		});
		at = stretch.next;
		if (at < text.length) await pause?.();
	}
	return {
		rows,
		quotes
	};
}
// src/events/delimiter.ts
const DELIMITERS = [
	",",
	";",
	"	",
	"|"
];
/** How much of a file is looked at. */
const SAMPLE_CHARS = 1e5;
const SAMPLE_RECORDS = 200;
/** Among how many rows the header may stand. */
const HEADER_ROWS = 8;
function voteFor(char, text, names) {
	const { text: sample } = scanRecords(text, char, 0, SAMPLE_RECORDS);
	const rows = parseCsv(sample, char).records.filter((cells) => cells.some((cell) => cell.trim() !== ""));
	const widths = /* @__PURE__ */ new Map();
	for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
	const [width, count] = [...widths].reduce((best, next) => next[1] > best[1] ? next : best, [1, 0]);
	const known = rows.slice(0, HEADER_ROWS).map((cells) => {
		const fields = new Set(cells.map((cell) => fieldOf(cell, names)));
		fields.delete(void 0);
		return {
			size: fields.size,
			dated: fields.has("date") || fields.has("year")
		};
	});
	return {
		char,
		header: Math.max(0, ...known.map(({ size, dated }) => dated && size > 1 ? size : 0)),
		even: rows.length === 0 ? 0 : count / rows.length,
		headings: known[0]?.size ?? 0,
		width
	};
}
/**
* The delimiter of a text among `, ; tab |`. A first line `sep=;` says it. Else it is the one under which a row of headings we
* know appears; else the one that gives most rows the same width, quoted cells counted as one.
*/
function findDelimiter(text, names) {
	const said = /^"?sep=([^\r\n])"?(?:\r\n?|\n|$)/i.exec(text);
	if (said) return {
		char: said[1] ?? ",",
		from: said[0].length
	};
	const sample = text.slice(0, SAMPLE_CHARS);
	const votes = DELIMITERS.map((char) => voteFor(char, sample, names));
	const better = (a, b) => a.header - b.header || a.even - b.even || a.headings - b.headings || a.width - b.width;
	return {
		char: votes.reduce((first, next) => better(next, first) > 0 ? next : first).char,
		from: 0
	};
}
// src/events/utf8.ts
/** Decodes bytes; undefined where they are not in this encoding, or the platform does not know it. Takes a byte order mark off. */
function decodeAs(bytes, encoding, fatal = true) {
	try {
		return new TextDecoder(encoding, { fatal }).decode(bytes);
	} catch {
		return;
	}
}
// src/events/decode.ts
/** What spreadsheets of a language save as "CSV", where it is not Western European. */
const BY_LANGUAGE = [
	["ru uk bg be mk sr kk ky tg", "windows-1251"],
	["ar fa ur ps ckb", "windows-1256"],
	["pl cs sk hu hr sl ro bs sq", "windows-1250"],
	["el", "windows-1253"],
	["tr az", "windows-1254"],
	["he yi", "windows-1255"],
	["lt lv et", "windows-1257"],
	["vi", "windows-1258"],
	["th", "windows-874"],
	["ja", "shift_jis"],
	["zh", "gb18030"],
	["ko", "euc-kr"]
];
function encodingOf(lang) {
	const language = (lang ?? "").toLowerCase().split(/[-_]/)[0] ?? "";
	return BY_LANGUAGE.find(([languages]) => languages.split(" ").includes(language))?.[1] ?? "windows-1252";
}
/** UTF-16 by its mark, or by the zero bytes that Western text has in every second place. */
function utf16Of(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const sample = bytes.subarray(0, 4096);
	const zeros = [0, 0];
	sample.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	const enough = Math.max(2, sample.length / 8);
	if (odd >= enough && even * 8 < odd) return "utf-16le";
	return even >= enough && odd * 8 < even ? "utf-16be" : void 0;
}
/** True for UTF-8 in which a few bytes are broken: far more letters read rightly than not. */
function mostlyUtf8(text) {
	const broken = text.split("�").length - 1;
	return (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) > broken * 10;
}
/**
* Bytes to text: the byte order mark first, then zero bytes, then strict UTF-8, and failing all that what spreadsheets of the
* language write. `encoding` is the author's choice from a menu and wins.
*/
function decode(bytes, lang, encoding) {
	if (encoding !== void 0) {
		const chosen = decodeAs(bytes, encoding, false);
		if (chosen !== void 0) return {
			text: chosen,
			encoding,
			guessed: false
		};
	}
	const utf16 = utf16Of(bytes);
	if (utf16 !== void 0) return {
		text: decodeAs(bytes, utf16, false) ?? "",
		encoding: utf16,
		guessed: false
	};
	const utf8 = decodeAs(bytes, "utf-8");
	if (utf8 !== void 0) return {
		text: utf8,
		encoding: "utf-8",
		guessed: false
	};
	const mended = decodeAs(bytes, "utf-8", false) ?? "";
	if (mostlyUtf8(mended)) return {
		text: mended,
		encoding: "utf-8",
		guessed: true
	};
	const usual = encodingOf(lang);
	return {
		text: decodeAs(bytes, usual, false) ?? decodeAs(bytes, "windows-1252", false) ?? mended,
		encoding: usual,
		guessed: true
	};
}
// src/events/file-kind.ts
const MAGIC = [
	[[
		80,
		75,
		3,
		4
	], "xlsx"],
	[[
		208,
		207,
		17,
		224
	], "xls"],
	[[
		37,
		80,
		68,
		70
	], "pdf"],
	[[
		137,
		80,
		78,
		71
	], "picture"],
	[[
		255,
		216,
		255
	], "picture"],
	[[
		71,
		73,
		70,
		56
	], "picture"],
	[[31, 139], "binary"],
	[[
		80,
		65,
		82,
		49
	], "binary"]
];
/** What the first bytes of a file say that it is; undefined where it may be text. */
function kindOfBytes(bytes) {
	return MAGIC.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
}
/** What a text is that is no table: a web page, XML, or bytes that were no text at all. */
function kindOfText(text) {
	const start = text.slice(0, 4096);
	if (/^\s*(<!--[\s\S]*?-->\s*)?<(!doctype\s+html|html|head|body|script|div|meta)\b/i.test(start)) return "html";
	if (/^\s*<(\?xml|rss|feed|svg|kml|gpx)\b/i.test(start)) return "xml";
	return (start.match(/[^\P{Cc}\t\n\r]/gu)?.length ?? 0) > start.length / 20 ? "binary" : void 0;
}
// src/events/file-text.ts
/** What a file is called that holds no table, in the words of a message. */
const NAMES = {
	xlsx: "an Excel workbook or another packed file",
	xls: "an old Excel workbook",
	pdf: "a PDF",
	picture: "a picture",
	binary: "no text",
	html: "a web page. A Google sheet must be published to the web as CSV first",
	xml: "XML"
};
/** The text of any file; undefined, with a word about it, for what is none or nothing at all. */
function textOf({ bytes, text }, { lang, encoding, report }) {
	const packed = bytes && kindOfBytes(bytes);
	if (packed) {
		report({
			kind: "not-a-table",
			detail: NAMES[packed]
		});
		return;
	}
	const decoded = bytes ? decode(bytes, lang, encoding) : {
		text: text ?? "",
		encoding: "utf-8",
		guessed: false
	};
	const plain = decoded.text.replace(/^\ufeff/, "");
	if (plain.trim() === "") {
		report({ kind: "empty-file" });
		return;
	}
	const kind = kindOfText(plain);
	if (kind) {
		report({
			kind: "not-a-table",
			detail: NAMES[kind]
		});
		return;
	}
	if (decoded.guessed) report({
		kind: "encoding-fallback",
		value: decoded.encoding
	});
	return plain;
}
/** True for a text that means to be JSON. A set of dates in the first cell of a table begins with a bracket too. */
function isJson(text, name) {
	return /^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(text) || /json$/i.test(name) && /^\s*[[{]/.test(text);
}
// src/events/table-entries.ts
/** What the headings of a table tell; nothing where there are none, or where the table may be written sideways. */
async function headedLayout(rows, desk) {
	const { names, options, report } = desk;
	if (dateRowOf(firstRows(rows), names)) return void 0;
	const date = options.columns?.date?.trim();
	const header = (date === void 0 ? void 0 : rows.find(({ cells }) => cells.some((cell) => cell.trim() === date))) ?? findHeader(rows, names);
	if (!header) return void 0;
	if (rows.slice(0, rows.indexOf(header)).some((row) => !isBlank(row))) report({
		kind: "header-not-first-row",
		row: header.row
	});
	return layoutUnder(header, rows, desk);
}
async function layoutOf(rows, desk) {
	const headed = await headedLayout(rows, desk);
	if (headed && (headed.columns.at.has("title") || headed.profile.chosen)) return headed;
	return (await import("./odd-table.mjs")).oddLayout(rows, headed, desk);
}
/** Finds the columns of a table and takes its rows apart. Undefined where nobody can tell which column holds the dates. */
async function entriesOfTable({ rows, quotes }, desk) {
	const { report, pause } = desk;
	if (rows.every(isBlank)) {
		report({ kind: "empty-file" });
		return;
	}
	const layout = await layoutOf(rows, desk);
	if (!layout) return void 0;
	const { columns, profile } = layout;
	const unclosed = new Set(quotes.filter((fault) => fault.unclosed).map(({ row }) => row));
	for (const { row, unclosed: open } of quotes) report({
		kind: "bad-quotes",
		severity: open ? "error" : "warning",
		row
	});
	const entries = [];
	const refused = [];
	for (const row of layout.rows) {
		if (isBlank(row)) continue;
		const open = unclosed.has(row.row);
		const entry = entryOf(row, columns, open ? () => void 0 : report);
		if (open) refused.push(entry);
		else entries.push(profile.refine?.(entry, report) ?? entry);
		if (entries.length % 250 === 0) await pause?.();
	}
	if (layout.rows.every(isBlank)) report({ kind: "no-rows" });
	return {
		entries,
		refused,
		columns,
		profile
	};
}
// src/events/content.ts
const NOTHING = {
	entries: [],
	refused: [],
	columns: /* @__PURE__ */ new Map(),
	info: {},
	indexed: false
};
async function tableContent(text, desk) {
	const { input, names, report, dateTest } = desk;
	const { pause, options = {} } = input;
	const found = await entriesOfTable(await readCsvTable(text, findDelimiter(text, names), pause), {
		names,
		report,
		options,
		dateTest,
		pause
	});
	if (!found) return NOTHING;
	const { header, at } = found.columns;
	const columns = new Map([...at].map(([field, index]) => [field, header[index] ?? ""]));
	const { negativeYears } = found.profile;
	return {
		entries: found.entries,
		refused: found.refused,
		columns,
		info: {},
		indexed: false,
		negativeYears
	};
}
/** Takes the file of events apart, whatever it is. */
async function contentOf(desk) {
	const { input, lang, report } = desk;
	const text = textOf(input.events, {
		lang,
		encoding: input.options?.encoding,
		report
	});
	if (text === void 0) return NOTHING;
	if (!isJson(text, input.events.name)) return tableContent(text, desk);
	const { jsonContent } = await import("./other-formats.mjs");
	const found = jsonContent(text, desk.names, report);
	return {
		...NOTHING,
		...found,
		indexed: true
	};
}
/** The rows of sources.csv, in whatever encoding and with whatever delimiter. */
async function sourceRowsOf(file, desk) {
	const { input, lang, names, report } = desk;
	const text = textOf(file, {
		lang,
		encoding: input.options?.encoding,
		report
	});
	if (text === void 0) return [];
	const { rows, quotes } = await readCsvTable(text, findDelimiter(text, names), input.pause);
	for (const { row, unclosed } of quotes) report({
		kind: "bad-quotes",
		severity: unclosed ? "error" : "warning",
		row
	});
	return rows;
}
// src/dates/bounds.ts
/** From the finest to the coarsest; what is finer sorts first among dates that begin together. */
const FINENESS = [
	"second",
	"minute",
	"hour",
	"day",
	"month",
	"quarter",
	"season",
	"year",
	"decade",
	"century",
	"millennium",
	"deep",
	"set",
	"interval"
];
const isDay = (bound) => Number.isFinite(bound);
/** True for a date that runs from one moment to another. */
function isInterval(when) {
	return when.precision === "interval";
}
/** The first finite bound of those given; a When always has one. */
function firstDay(...bounds) {
	return bounds.find(isDay) ?? 0;
}
/** The earliest moment that belongs to a date. Finite: for an open or unknown start, where its end begins. */
function earliest(when) {
	return firstDay(when.startMin, when.endMin, when.startMax, when.endMax);
}
/** The moment by which a date is over, exclusive. Finite: for an open or unknown end, where its start is over. */
function latest(when) {
	return isInterval(when) ? firstDay(when.endMax, when.startMax, when.endMin, when.startMin) : firstDay(when.startMax, when.startMin);
}
/** Where to place a date: the first moment of its start, or of its end where the start is open or unknown. */
function anchorOf(when) {
	return earliest(when);
}
/** True when two readings say the same date, however it was typed. */
function sameDate(a, b) {
	return a.startMin === b.startMin && a.startMax === b.startMax && a.endMin === b.endMin && a.endMax === b.endMax && a.precision === b.precision && a.approximate === b.approximate && a.uncertain === b.uncertain;
}
/** Order of time: by where dates are placed, then the finer precision first, then the earlier end. */
function compareWhen(a, b) {
	return anchorOf(a) - anchorOf(b) || FINENESS.indexOf(a.precision) - FINENESS.indexOf(b.precision) || latest(a) - latest(b);
}
// src/dates/column.ts
/** Two numbers that are a day and a month in some order, and a year: 9/2/2020, 9-2-20. With dots the day is first. */
const NUMBERS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/-])/g;
const NEGATIVE = /(?:^|\/)-(\d+)(?=$|[-/?~%])/g;
/** Fewer days than this say nothing about a habit. */
const FEW$1 = 4;
const MANY_YEARS = .6;
const MANY_MONTHS = .4;
function settleOrder(cells, { lang, order }) {
	let dayFirst = false;
	let monthFirst = false;
	const rows = [];
	for (const [row, cell] of cells.entries()) for (const [, first, , second] of cell.matchAll(NUMBERS)) if (Number(first) > 12) dayFirst = true;
	else if (Number(second) > 12) monthFirst = true;
	else if (Number(first) !== Number(second) && rows.at(-1) !== row) rows.push(row);
	if (order) return {
		order,
		notes: []
	};
	const habit = /^en-US\b/i.test(lang ?? "") ? "mdy" : "dmy";
	const noted = (scope) => rows.length > 0 ? [{
		kind: "ambiguous-date",
		order: habit,
		scope,
		rows
	}] : [];
	if (dayFirst && monthFirst) return { notes: noted("rows") };
	if (dayFirst || monthFirst) return {
		order: dayFirst ? "dmy" : "mdy",
		notes: []
	};
	return rows.length > 0 ? {
		order: habit,
		notes: noted("column")
	} : { notes: [] };
}
function settleNegativeYears(cells, { negativeYears }) {
	let padded = false;
	let unpadded = false;
	const rows = [];
	for (const [row, cell] of cells.entries()) for (const [, digits = ""] of cell.matchAll(NEGATIVE)) {
		if (digits.startsWith("0")) padded = true;
		else if (digits.length < 4) unpadded = true;
		if (rows.at(-1) !== row) rows.push(row);
	}
	const meaning = negativeYears ?? (unpadded && !padded ? "bc" : "astronomical");
	if (rows.length === 0) return {
		...negativeYears && { negativeYears },
		notes: []
	};
	return {
		negativeYears: meaning,
		notes: [{
			kind: "negative-years",
			negativeYears: meaning,
			rows
		}]
	};
}
/**
* Decides for a whole column what no cell can say alone: whether 03/04/2021 is in April or in March, and whether -44
* is 44 BC. What the options give is not decided again. `rows` are indices of cells.
*/
function settleColumn(cells, options = {}) {
	const order = settleOrder(cells.map((cell) => cleanCell(cell).replaceAll("–", " – ")), options);
	const years = settleNegativeYears(cells.map((cell) => cleanCell(cell)), options);
	return {
		...order,
		...years,
		notes: [...order.notes, ...years.notes]
	};
}
/**
* The hint that days were made of years or months: at least four days of which more than 60 % are 1 January, or more
* than 40 % the first of some month. `whens` are the dates as read, undefined where a cell was not.
*/
function falsePrecision(whens) {
	let days = 0;
	const firsts = [];
	const newYears = [];
	for (const [row, when] of whens.entries()) {
		if (when?.precision !== "day" || when.startMin === null || (when.startMax ?? 0) - when.startMin !== 1) continue;
		days++;
		const { month, day } = civilOfDay(when.startMin);
		if (day === 1) firsts.push(row);
		if (day === 1 && month === 1) newYears.push(row);
	}
	if (days < FEW$1) return void 0;
	if (newYears.length > MANY_YEARS * days) return {
		kind: "suspicious-precision",
		of: "year",
		rows: newYears
	};
	return firsts.length > MANY_MONTHS * days ? {
		kind: "suspicious-precision",
		of: "month",
		rows: firsts
	} : void 0;
}
// src/events/settle-dates.ts
/** The cells that dates are read from, column by column. */
function dateTexts(entries) {
	const collect = (column, field) => {
		const texts = [];
		for (const { row, cells, further } of entries) {
			const own = cells.get(field);
			if (own !== void 0) texts.push({
				row,
				text: own
			});
			if (field === "source_date") for (const source of further) {
				const text = source.get("source_date");
				if (text !== void 0) texts.push({
					row,
					text
				});
			}
		}
		return {
			column,
			heading: entries[0]?.heading(field) ?? field,
			texts
		};
	};
	const dates = collect("date", "date");
	return [
		dates.texts.length > 0 ? dates : collect("date", "year"),
		collect("end", "end"),
		collect("source_date", "source_date")
	];
}
/** True for a text that the strict reader reads as its column means it. */
function isStrict(text, { negativeYears, lang = "" }) {
	if (negativeYears === "bc" && /(^|\/)-/.test(text)) return false;
	if (/^(fa|prs|ps)\b/i.test(lang) && /^1[2-5]\d\d/.test(text)) return false;
	return parseEdtf(text).ok;
}
/** True when a cell that dates an entry holds more than EDTF and plain numbers. */
function needsEveryday(entries, columns, base) {
	if (base.calendar !== void 0) return true;
	if (columns.some(({ texts }) => texts.some(({ text }) => !isStrict(text, base)))) return true;
	return entries.some(({ cells, heading, further }) => {
		if (cells.has("calendar")) return true;
		for (const field of [
			"month",
			"end_year",
			"end_month"
		]) if (/[^\d\s.,-]/.test(cells.get(field) ?? "")) return true;
		if (cells.has("display_date") && foldName(heading("display_date")) === "exactdate") return true;
		return further.some((source) => source.has("date"));
	});
}
/** Languages whose month names are tried where a timeline does not say its own. */
const LANGUAGES = "fr de es it pt nl ru pl tr ar fa sv da nb fi cs sk hu ro uk bg el hr id vi ja zh ko he hi".split(" ");
/** The language in which most of the texts can be read that cannot be read in English. */
function guessLanguage(texts, everyday) {
	const foreign = [...new Set(texts)].filter((text) => /\p{L}{2}/u.test(text) && text.length < 60 && !everyday(text).ok).slice(0, 20);
	let best;
	let most = 0;
	for (const lang of foreign.length > 0 ? LANGUAGES : []) {
		const read = foreign.filter((text) => everyday(text, { lang }).ok).length;
		if (read > most) [best, most] = [lang, read];
		if (read === foreign.length) break;
	}
	return best;
}
/** Settles a column and tells what was made of it, with the switch that reads it the other way. */
function settle({ column, heading, texts }, desk) {
	const { base, report } = desk;
	const telling = [...new Set(texts.map(({ text }) => text))].filter((text) => /(^|\/)-/.test(text) || !parseEdtf(text).ok);
	const { order, negativeYears, notes } = settleColumn(telling, base);
	const options = {
		...base,
		...order && { order },
		...negativeYears && { negativeYears }
	};
	for (const note of column === "date" || column === "end" ? notes : []) {
		const value = note.rows[0] === void 0 ? void 0 : telling[note.rows[0]];
		if (note.kind === "ambiguous-date" && note.scope === "column") report({
			kind: note.kind,
			column: heading,
			value,
			...ambiguity(value, note.order, desk)
		});
		if (note.kind === "negative-years") report({
			kind: note.kind,
			column: heading,
			value,
			...minus(value, note.negativeYears, desk)
		});
	}
	return options;
}
function startOf(text, options, { everyday }) {
	const reading = text === void 0 ? void 0 : everyday?.(text, options) ?? parseEdtf(text);
	return reading?.ok ? anchorOf(reading.when) : void 0;
}
/** Both readings of a date whose numbers may be exchanged, and the switch to the other. */
function ambiguity(text, order, desk) {
	const other = order === "dmy" ? "mdy" : "dmy";
	const [here, there] = [order, other].map((one) => startOf(text, {
		...desk.base,
		order: one
	}, desk));
	return {
		detail: here === void 0 || there === void 0 ? void 0 : `${isoDay(here)}, or ${isoDay(there)}`,
		offer: `order=${other}`
	};
}
/** What became of a year with a minus, and the switch to the other way of counting. */
function minus(text, negativeYears, desk) {
	const start = startOf(text, {
		...desk.base,
		negativeYears
	}, desk);
	return {
		detail: start === void 0 ? "counted as in astronomy" : `shown as ${1 - civilOfDay(start).year} BC`,
		offer: `negativeYears=${negativeYears === "bc" ? "astronomical" : "bc"}`
	};
}
/** Says so where days look as if a program had made them of years or months. */
function hintAtPrecision(heading, whens, report) {
	const note = falsePrecision(whens);
	if (note?.kind === "suspicious-precision") report({
		kind: note.kind,
		column: heading,
		detail: `${note.rows.length} of ${whens.length} dates are the first of a ${note.of}`
	});
}
// src/events/date-reader.ts
/** The chunk of everyday dates, fetched when a cell is not EDTF. */
async function loadEveryday() {
	return (await import("./everyday.mjs")).parseEveryday;
}
/** Reads dates as their columns are settled, each text once. */
function dateReader(everyday, optionsOf) {
	const memos = /* @__PURE__ */ new Map();
	function readAs(text, options) {
		if (!everyday || options.calendar === void 0 && isStrict(text, options)) return parseEdtf(text);
		return everyday(text, options);
	}
	function read(text, column, calendar) {
		const key = `${column}\n${calendar ?? ""}\n${text}`;
		let reading = memos.get(key);
		if (!reading) {
			reading = readAs(text, {
				...optionsOf(column),
				...calendar !== void 0 && { calendar }
			});
			memos.set(key, reading);
		}
		return reading;
	}
	const isDate = (text) => /\p{N}/u.test(text) && text.length < 60 && readAs(text.trim(), optionsOf("date")).ok;
	return {
		read,
		isDate,
		bc: optionsOf("date").negativeYears === "bc"
	};
}
// src/events/dating.ts
/** One entry while it is dated: its cells, what was found wrong, and the cells that could not be used. */
var Dating = class {
	constructor(entry, desk) {
		this.unused = [];
		this.entry = entry;
		this.desk = desk;
	}
	get(field) {
		return this.entry.cells.get(field);
	}
	finding(kind, field, more = {}) {
		return {
			kind,
			row: this.entry.row,
			column: this.entry.heading(field),
			value: this.get(field),
			...more
		};
	}
	warn(kind, field, more = {}) {
		this.desk.report({
			...this.finding(kind, field, more),
			severity: "warning"
		});
	}
	/** The date that one cell holds. */
	fromText(field, column) {
		const text = this.get(field);
		if (text === void 0) return void 0;
		const reading = this.desk.read(text, column, this.get("calendar"));
		if (!reading.ok) {
			const { fault, detail, offer } = reading;
			return { fault: this.finding(fault, field, {
				detail,
				offer
			}) };
		}
		for (const warning of reading.warnings) this.#warned(warning, field, reading.when);
		return {
			when: reading.when,
			field
		};
	}
	/** What should be checked about a date: in its row, or once for its column. Minus signs are settled and told beforehand. */
	#warned(warning, field, { edtf }) {
		const { row: _row, ...finding } = this.finding(warning, field, { detail: edtf });
		if (warning === "two-digit-year" || warning === "calendar-suspect") this.desk.reportOnce(finding);
		else if (warning !== "negative-years") this.warn(warning, field, { detail: edtf });
	}
};
// src/events/span.ts
const isPlain = (when) => when.precision !== "interval" && when.precision !== "set";
const isClock = (when) => /^(second|minute|hour)$/.test(when.precision);
/** EDTF writes no set and no time of day inside an interval. */
function edtfOf(start, end) {
	if (start.edtf === void 0 || isClock(start)) return void 0;
	if (end === "open" || end === "unknown") return `${start.edtf}/${end === "open" ? ".." : ""}`;
	return end.edtf === void 0 || isClock(end) ? void 0 : `${start.edtf}/${end.edtf}`;
}
/**
* A duration from one date to another: its edges are as wide as the two dates are. Undefined where it cannot run forward, or
* where one of the two is a duration already. An end that says the same as the start adds nothing.
*/
function spanOf(start, end) {
	if (!isPlain(start)) return void 0;
	const edtf = edtfOf(start, end);
	const base = {
		startMin: start.startMin,
		startMax: start.startMax,
		precision: "interval",
		startPrecision: start.precision,
		...start.zone !== void 0 && { zone: start.zone },
		...edtf !== void 0 && { edtf }
	};
	if (end === "open" || end === "unknown") {
		const bound = end === "open" ? Infinity : null;
		const { approximate, uncertain, raw } = start;
		return {
			...base,
			endMin: bound,
			endMax: bound,
			approximate,
			uncertain,
			raw: edtf ?? `${end === "open" ? "since" : "after"} ${raw}`
		};
	}
	if (!isPlain(end)) return void 0;
	if (sameDate(start, end)) return start;
	if ((start.startMin ?? -Infinity) >= (end.startMax ?? Infinity)) return void 0;
	return {
		...base,
		endMin: end.startMin,
		endMax: end.startMax,
		endPrecision: end.precision,
		approximate: start.approximate || end.approximate,
		uncertain: start.uncertain || end.uncertain,
		raw: edtf ?? `${start.raw} – ${end.raw}`
	};
}
// src/events/entry-date.ts
/** Words for an end that has not come, in an `end` column. */
const OPEN = /^(\.\.|…|present|now|today|ongoing|current|heute|jetzt|andauernd|laufend|pr[ée]sent|aujourd'?hui|en cours|presente|hoy|actualidad|oggi|hoje|nu|до сих пор|اکنون|الآن)$/iu;
const UNKNOWN = /^(\?+|unknown|unbekannt|inconnue?|desconocid[ao])$/iu;
/** The columns that date an end, and an entry. */
const ENDING = [
	"end",
	"end_time",
	"end_year",
	"end_month",
	"end_day"
];
const DATING = [
	"date",
	"year",
	"month",
	"day",
	"time",
	...ENDING
];
const SPREAD = [
	"year",
	"month",
	"day",
	"time",
	"timezone",
	...ENDING.slice(1)
];
/** True when dates are spread over several columns in any of the entries. */
function isSpread(entries) {
	const [first] = entries;
	return first && foldName(first.heading("display_date")) === "exactdate" || entries.some(({ cells }) => SPREAD.some((field) => cells.has(field)));
}
const isWide = ({ precision }) => precision === "interval" || precision === "set";
/** The start and the end as one duration; an end that cannot be used is ignored, with a word about it. */
function ended(dating, start, spread) {
	const text = dating.get("end") ?? "";
	const ignored = (field, kind, detail) => {
		dating.unused.push(...ENDING);
		dating.warn(kind, field, { detail });
		return start;
	};
	if (OPEN.test(text) || UNKNOWN.test(text)) return spanOf(start, OPEN.test(text) ? "open" : "unknown") ?? ignored("end", "bad-end-date", "the date is a range already");
	const found = dating.fromText("end", "end") ?? spread?.end(dating);
	if (!found) return start;
	if ("fault" in found) {
		if (found.fault.kind !== "missing-date" || found.fault.value === void 0) dating.desk.report({
			...found.fault,
			kind: "bad-end-date",
			severity: "warning"
		});
		dating.unused.push(...ENDING);
		return start;
	}
	const end = spread?.timed(dating, found, "end_time") ?? found.when;
	const span = spanOf(start, end);
	if (span) return span;
	if (isWide(start)) return start.endMin === end.startMin && start.endMax === end.startMax || sameDate(start, end) ? start : ignored(found.field, "bad-end-date", "the date is a range already");
	return isWide(end) ? ignored(found.field, "bad-end-date", "an end is one date, not a range") : ignored(found.field, "end-before-start");
}
/** A date that its file calls inexact. */
function nearly(when) {
	const edtf = /\d$/.test(when.edtf ?? "") ? { edtf: `${when.edtf}~` } : {};
	return {
		...when,
		approximate: true,
		...edtf
	};
}
/** An entry without a date: it takes that of its event, unless it has a time or an end to be placed. */
function undated(dating) {
	const { entry } = dating;
	const field = ["time", "end"].find((part) => dating.get(part) !== void 0);
	if (field === void 0) return { entry };
	const at = field === "time" ? field : "date";
	return {
		entry,
		fault: {
			...dating.finding("missing-date", at),
			value: void 0
		},
		unused: DATING
	};
}
/** Reads what dates an entry. `spread` is needed where `isSpread` says so. */
function dateEntry(entry, desk, spread) {
	const dating = new Dating(entry, desk);
	const found = dating.fromText("date", "date") ?? spread?.start(dating);
	if (!found) return undated(dating);
	if ("fault" in found) return {
		entry,
		fault: found.fault,
		unused: DATING
	};
	const when = ended(dating, spread?.timed(dating, found, "time") ?? found.when, spread);
	const { unused } = dating;
	return {
		entry,
		when: entry.approximate ? nearly(when) : when,
		...unused.length > 0 && { unused }
	};
}
// src/dates/agreement.ts
/** How far the truth may lie beside an approximate day. Coarser dates are given their own length on each side. */
const ABOUT_A_DAY = 10;
/** A window with open and unknown ends as wide as they can be, and the room that "about" leaves. */
function windowOf(min, max, when) {
	const from = min ?? -Infinity;
	const to = max ?? Infinity;
	const about = when.approximate && Number.isFinite(to - from) ? Math.max(ABOUT_A_DAY, to - from) : 0;
	return {
		from: from - about,
		to: to + about
	};
}
/** Two ends that are both open are alike, though their windows hold no day. */
const overlap = (a, b) => a.from < b.to && b.from < a.to || a.from === b.from && a.to === b.to;
/** From the first moment that a date may hold to the last. */
const extentOf = (when) => windowOf(when.startMin, isInterval(when) ? when.endMax : when.startMax, when);
/**
* True when two dates can both be true: "2020" and "29 February 2020" can, "29 February" and "March" cannot. Two durations must
* begin and end alike; a moment agrees with a duration that it lies in. Sources disagree only where this is false.
*/
function canBothBeTrue(a, b) {
	if (isInterval(a) && isInterval(b)) return overlap(windowOf(a.startMin, a.startMax, a), windowOf(b.startMin, b.startMax, b)) && overlap(windowOf(a.endMin, a.endMax, a), windowOf(b.endMin, b.endMax, b));
	return overlap(extentOf(a), extentOf(b));
}
// src/events/given.ts
/** An object without the keys that have no value: an empty cell leaves no trace. */
function given(parts) {
	return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== void 0));
}
// src/events/claims.ts
/** The date of a claim, and how it stands to the event's. */
function dated(own, event) {
	if (!own) return {
		when: event,
		inherits: true
	};
	return canBothBeTrue(own, event) ? { when: own } : {
		when: own,
		differs: true
	};
}
/** What a row says of its source that the source itself has no place for. */
function keptOf({ entry }, source, { shelf, read }) {
	const listed = source !== void 0 && !shelf.sources.get(source)?.inline;
	const kept = listed ? ["source_url", "source_date"] : [];
	const date = entry.cells.get("source_date");
	if (!listed && date !== void 0 && !read(date, "source_date").ok) kept.push("source_date");
	return kept;
}
/** The claims of one row: its own, and one for every further source it names. `extra` is what else the row says. */
function claimsOf(member, event, extra, desk) {
	const { entry, when } = member;
	const { row, cells, heading } = entry;
	const [url, ...links] = linksIn(cells.get("source_url") ?? "");
	const source = desk.shelf.place({
		row,
		name: cells.get("source"),
		url,
		date: cells.get("source_date"),
		heading
	});
	for (const field of keptOf(member, source, desk)) {
		const text = cells.get(field);
		if (text !== void 0) extra.set(heading(field), text);
	}
	const claims = [given({
		source,
		...dated(when, event),
		quote: cells.get("quote"),
		locator: cells.get("locator"),
		basis: cells.get("date_basis"),
		certainty: cells.get("certainty"),
		row,
		extra: extra.size > 0 ? extra : void 0
	})];
	for (const link of links) {
		const further = desk.shelf.place({
			row,
			url: link,
			heading
		});
		if (further !== void 0) claims.push({
			source: further,
			...dated(void 0, event),
			row
		});
	}
	for (const said of entry.further) claims.push(...furtherClaim(said));
	return claims;
	function furtherClaim(said) {
		const note = {
			row,
			name: said.get("source"),
			url: said.get("source_url"),
			date: said.get("source_date"),
			heading
		};
		const id = desk.shelf.place(note);
		const quote = said.get("quote");
		if (id === void 0 && quote === void 0) return [];
		const type = said.get("source_type");
		const more = type === void 0 ? void 0 : /* @__PURE__ */ new Map([["source_type", type]]);
		return [given({
			source: id,
			...dated(ownDate(said.get("date")), event),
			quote,
			locator: said.get("locator"),
			row,
			extra: more
		})];
	}
	function ownDate(text) {
		const reading = text === void 0 ? void 0 : desk.read(text, "date");
		if (!reading || reading.ok) return reading?.when;
		const { ok: _ok, fault: kind, ...why } = reading;
		desk.report({
			kind,
			severity: "warning",
			row,
			column: "date_claim",
			value: text,
			...why
		});
	}
}
// src/events/slug.ts
/** A name for a thing that is written in letters an id cannot hold: short, and the same every time (FNV-1a). */
function fingerprint(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return (hash >>> 0).toString(36);
}
/** A text as an id may be written: `[A-Za-z0-9._-]`, accents off, everything else a hyphen. */
function slugOf(text) {
	const plain = text.slice(0, 200).normalize("NFKD").replace(/\p{M}+/gu, "");
	const slug = plain.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "");
	return /\p{L}/u.test(plain) && !/[A-Za-z]/.test(slug) ? `${slug}-${fingerprint(text)}`.replace(/^-/, "") : slug;
}
/** The name itself, or the name and the first number that is free: `quake`, `quake-2`. Takes it. */
function takeName(name, taken) {
	let free = name === "" ? "event" : name;
	for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
	taken.add(free);
	return free;
}
// src/events/title.ts
/** A title longer than this is a paragraph that stands in the wrong column. */
const LONGEST = 150;
/** Where a paragraph is cut to make a title. */
const CUT = 100;
const oneLine = (text) => text.replace(/\s+/g, " ").trim();
/** The first sentence of a text where it is short enough to be a title, else its first words. */
function cutTitle(text) {
	const line = oneLine(text.slice(0, 400));
	if (line.length <= CUT) return line;
	const sentence = /^.{15,99}?[.!?。؟](?=\s)/u.exec(line)?.[0];
	if (sentence !== void 0) return sentence;
	return `${line.slice(0, CUT).replace(/\s+\S*$/u, "").replace(/[\s,;:–-]+$/u, "")}…`;
}
/**
* The title and the text of an event. A row without a title is called by its text, or failing that by its date; a paragraph
* in the title column is cut for the title and kept whole in the text.
*/
function titleOf(title, text, date) {
	if (title === void 0) {
		const made = cutTitle(text ?? date);
		return {
			title: made,
			text: made === text ? "" : text ?? "",
			missing: true
		};
	}
	const long = title.length > LONGEST;
	const whole = [long ? title : "", text ?? ""].filter(Boolean).join("\n\n");
	return {
		title: long ? cutTitle(title) : oneLine(title),
		text: whole,
		missing: false
	};
}
// src/events/gather.ts
/** How many events are built in one breath. */
const BREATH = 250;
/** A date in one cell makes a year beside it an unknown column. */
const PARTS = /^(year|month|day)$/;
/** A number with a comma or a point; NaN for anything else. */
function numberOf(text) {
	const number = Number(text.replace(",", "."));
	return Number.isFinite(number) ? number : NaN;
}
const cellOf = ({ entry }, field) => entry.cells.get(field);
const isTitle = (member) => /^title$/i.test(cellOf(member, "type") ?? "");
/** Entries of one id together, each of the others by itself, in the order of the file. */
function sheavesOf(dated) {
	const sheaves = [];
	const byId = /* @__PURE__ */ new Map();
	for (const member of dated) {
		const id = cellOf(member, "id") ?? "";
		const known = byId.get(id);
		if (known) {
			known.members.push(member);
			if (cellOf(known.main, "title") === void 0 && cellOf(member, "title") !== void 0) known.main = member;
			continue;
		}
		const sheaf = {
			id,
			first: member,
			members: [member],
			main: member
		};
		sheaves.push(sheaf);
		if (id !== "") byId.set(id, sheaf);
	}
	return sheaves;
}
/** Events in the order of time. The first moment decides nearly always, and is found once per event only. */
function inTimeOrder(events) {
	const placed = events.map((event) => ({
		event,
		at: anchorOf(event.when)
	}));
	placed.sort((a, b) => a.at - b.at || compareWhen(a.event.when, b.event.when) || a.event.row - b.event.row);
	return placed.map(({ event }) => event);
}
/** The words of a list, parted by semicolons. */
const listOf = (text) => (text ?? "").split(";").map((part) => part.trim()).filter((part) => part !== "");
/**
* Joins entries into events: those of one id are one event with several claims. An event that no row dates is refused with a
* reason at each of its rows; an unusable date beside a usable one is only a warning, and its source still counts.
*/
async function gather(dated, desk, pause) {
	const { report } = desk;
	const refused = [];
	const covers = dated.filter(isTitle);
	for (const { entry } of covers.slice(1)) {
		report({
			kind: "second-title",
			row: entry.row,
			column: entry.heading("type")
		});
		refused.push(entry);
	}
	const sheaves = sheavesOf(covers.length > 0 ? dated.filter((member) => !isTitle(member)) : dated);
	const taken = /* @__PURE__ */ new Set();
	const ids = new Map(sheaves.filter(({ id }) => id !== "").map((sheaf) => [sheaf, idOf(sheaf)]));
	const events = [];
	for (const [index, sheaf] of sheaves.entries()) {
		const event = eventOf(sheaf);
		if (event) events.push(event);
		else refused.push(...sheaf.members.map(({ entry }) => entry));
		if (index % BREATH === 249) await pause?.();
	}
	const [cover] = covers;
	return {
		events: inTimeOrder(events),
		refused,
		...cover && { cover }
	};
	function idOf({ id, first }) {
		const own = takeName(slugOf(id), taken);
		const { row, heading } = first.entry;
		if (own !== id) report({
			kind: "id-normalised",
			row,
			column: heading("id"),
			value: id,
			offer: own
		});
		return own;
	}
	function eventOf(sheaf) {
		const when = sheaf.members.find((member) => member.when)?.when;
		for (const { entry, fault } of sheaf.members) if (!when) report(fault ?? {
			kind: "missing-date",
			row: entry.row,
			column: entry.heading("date")
		});
		else if (fault && fault.kind !== "missing-date") report({
			...fault,
			severity: "warning"
		});
		if (!when) return void 0;
		const { first, main, members } = sheaf;
		const { row } = first.entry;
		const get = (field) => cellOf(main, field);
		const band = /^(era|band|background|period)$/i.test(get("type") ?? "");
		if (band && when.precision !== "interval") {
			for (const { entry } of members) report({
				kind: "era-needs-end",
				row: entry.row,
				column: entry.heading("end")
			});
			return;
		}
		const words = titleOf(get("title"), get("text"), when.raw);
		if (words.missing) report({
			kind: "missing-title",
			row,
			column: main.entry.heading("title")
		});
		const extra = leftover(first, sheaf);
		return given({
			id: ids.get(sheaf) ?? takeName(slugOf(`${when.edtf ?? when.raw} ${words.title}`).toLowerCase(), taken),
			when,
			title: words.title,
			text: words.text,
			group: get("group"),
			tags: listOf(get("tags")),
			actors: listOf(get("actors")),
			place: get("place"),
			importance: importanceOf(main),
			displayDate: get("display_date"),
			media: mediaOf(main),
			type: band ? "band" : void 0,
			claims: members.flatMap((member) => claimsOf(member, when, leftover(member, sheaf), desk)),
			row,
			extra: extra.size > 0 ? extra : void 0
		});
	}
	/** What a row says that the event does not already say: unknown columns, cells that the first row's overrule, unused ones. */
	function leftover(member, sheaf) {
		const { entry, unused = [] } = member;
		const kept = new Map(entry.extra);
		for (const [field, text] of entry.cells) {
			const overruled = EVENT_FIELDS.includes(field) && member !== sheaf.main && cellOf(sheaf.main, field) !== text;
			const beside = entry.cells.has("date") && PARTS.test(field) || field === "importance" && Number.isNaN(numberOf(text));
			if (overruled || beside || KEPT_FIELDS.includes(field) || unused.includes(field)) kept.set(entry.heading(field), text);
		}
		return kept;
	}
	function importanceOf({ entry }) {
		const text = entry.cells.get("importance") ?? "1";
		const number = numberOf(text);
		if (!Number.isNaN(number)) return number;
		report({
			kind: "bad-number",
			row: entry.row,
			column: entry.heading("importance"),
			value: text
		});
		return 1;
	}
	function mediaOf({ entry }) {
		const { cells, row, heading } = entry;
		const text = cells.get("media");
		const url = text === void 0 ? void 0 : safeUrl(text);
		if (text !== void 0 && url === void 0) report({
			kind: "bad-url",
			row,
			column: heading("media"),
			value: text
		});
		if (url === void 0) return void 0;
		const [credit, caption, alt] = [
			cells.get("media_credit"),
			cells.get("media_caption"),
			cells.get("alt")
		];
		return given({
			url,
			credit,
			caption,
			alt
		});
	}
}
// src/events/hints.ts
const LONG_TITLE = 100;
const LONG_TEXT = 5e3;
/** What would make an event better, though nothing is wrong with it. */
function hintAt(event, sources, report) {
	const { row } = event;
	for (const claim of event.claims) if (claim.differs) report({
		kind: "conflicting-dates",
		row: claim.row,
		column: "date",
		value: claim.when.edtf ?? claim.when.raw
	});
	if (event.type === "band") return;
	if (event.media && event.media.alt === void 0) report({
		kind: "missing-alt",
		row,
		column: "alt"
	});
	if (sources.size > 0 && event.claims.every(({ source }) => source === void 0)) report({
		kind: "no-source",
		row,
		column: "source"
	});
	if (event.title.length > LONG_TITLE) report({
		kind: "long-title",
		row,
		column: "title",
		detail: String(event.title.length)
	});
	if (event.text.length > LONG_TEXT) report({
		kind: "long-cell",
		row,
		column: "text",
		detail: String(event.text.length)
	});
}
// src/events/explain.ts
/**
* What is said of each kind, in English. `{value}` is the cell, `{detail}` and `{offer}` come from whoever found it, and what
* stands in brackets is said only where that is known.
*/
const MODELS = {
	"missing-date": ["error", "there is no date. Type a year such as 1848"],
	"bad-date": ["error", "“{value}” is not a date I can read[ ({detail})]. Examples: 1848, March 1848, 1848-03-12, c. 1850, 1848/1850"],
	"impossible-date": ["error", "“{value}” does not exist[ ({detail})]. Type a date that is in the calendar"],
	"excel-serial": ["error", "“{value}” looks like an Excel number[ for {offer}]. Format the column as a date and save again[, or use {offer}]"],
	"unix-timestamp": ["error", "“{value}” looks like a count of seconds[ for {offer}]. Type the date[, or use {offer}]"],
	"spreadsheet-error": ["error", "“{value}” is an error from the spreadsheet. Mend the cell there and save again"],
	"end-before-start": ["error", "“{value}” ends before it starts. Swap the two dates"],
	"bad-end-date": ["warning", "the end “{value}” is ignored[ ({detail})]. Type it like 1850 or 1850-03-12"],
	"bad-time": ["warning", "the time “{value}” is ignored[ ({detail})]. Type it like 14:46, beside a full date"],
	"end-time-without-date": ["warning", "the end time “{value}” is ignored. Type the end date too"],
	"day-without-month": ["warning", "the day “{value}” is ignored. Type the month too, from 1 to 12"],
	"ambiguous-date": ["warning", "“{value}” can be read in two ways[ and is read as {detail}]. Write dates like 2021-04-03 to be sure"],
	"two-digit-year": ["warning", "“{value}” is read as {detail}. Type years with four digits"],
	"negative-years": ["info", "“{value}” is {detail}. Type 44 BC or -0043 to be sure"],
	"suspicious-precision": ["info", "{detail}. If only the month or year is known, type 1848-03 or 1848"],
	"calendar-suspect": ["warning", "“{value}” may be of another calendar. Say which in a column “calendar”"],
	"unknown-zone": ["warning", "“{value}” is not one time zone, so the time is kept as local. Type America/New_York or -05:00"],
	"nonexistent-time": ["warning", "“{value}” was skipped when clocks went forward there, and is moved on. Check it"],
	"missing-title": ["warning", "there is no title, so the text is used. Type a title of a few words"],
	"too-many-cells": ["warning", "“{value}” stands beyond the last heading and is left out. Quote cells that hold the separator"],
	"bad-quotes": ["warning", "a quotation mark stands inside a quoted cell. Type it twice"],
	"bad-url": ["warning", "“{value}” is not used. Type an address that begins with https:// or http://"],
	"unsafe-html": ["warning", "{detail} is left out. Type text, links, bold, italics, paragraphs and lists only"],
	"bad-colour": ["warning", "“{value}” is no colour. Type one such as #204060"],
	"bad-number": ["warning", "“{value}” is not a number. Type one such as 3"],
	"duplicate-header": ["warning", "“{detail}” means the same and is used instead. Rename or remove one"],
	"header-not-first-row": ["info", "the rows above the headings are left out. Put the headings into row 1"],
	"no-header": ["warning", "there are no headings, so columns are taken as {detail}. Add a first row: date,title"],
	"no-title-column": ["info", "no column is headed “title”[, so “{detail}” is used]. Rename the right one"],
	"no-date-column": ["error", "no column is headed “date”[. {detail}]. Rename the right one to “date”"],
	"no-rows": ["warning", "there are headings but no rows. Type one row per event"],
	"empty-file": ["error", "the file is empty. Its first row should be: date,title"],
	"not-a-table": ["error", "this is {detail}. Save it as CSV, or copy the cells and paste them"],
	"transposed-table": ["warning", "the table is written sideways, with its dates in a row, and was turned. Put each event into a row of its own"],
	"bad-json": ["error", "the JSON breaks at line {detail}[, at “{value}”]. Look for a missing comma, bracket or quote"],
	"encoding-fallback": ["info", "the file was read as {value}. If letters look wrong, save it as “CSV UTF-8”"],
	"second-title": ["warning", "there is a title already, so this row is left out. Remove its type to make it an event"],
	"era-needs-end": ["error", "a background era needs an end. Type one, or remove its type"],
	"not-an-event": ["error", "“{value}” is not an event. Type { \"date\": \"1848\", \"title\": \"…\" }"],
	"repeats-ignored": ["info", "only the first of the repeats is shown"],
	"unknown-source": ["warning", "no source has the id “{value}”, so it is taken as a name. Add it to the sources"],
	"conflicting-dates": ["info", "“{value}” differs from the first row’s date, and is shown as a competing claim"],
	"missing-alt": ["info", "the picture has no description for people who do not see it. Say what it shows"],
	"no-source": ["info", "no source says so. Name one"],
	"long-cell": ["info", "the cell has {detail} characters. Two to four sentences are read most"],
	"long-title": ["info", "the title has {detail} characters. About 70 can be shown"],
	"bidi-control": ["info", "characters that turn the direction of text are left out. Remove them"],
	"id-normalised": ["info", "the id “{value}” is used as “{offer}”. Ids are letters, digits, “.”, “_” and “-”, each once"]
};
/** What is said where a kind is graver or lighter than usual. */
const OTHERWISE = {
	"end-before-start warning": "“{value}” is before the start and is ignored. Type a later end, or swap the two",
	"bad-quotes error": "a quotation mark is opened and never closed. Close it, or type it twice if it belongs to the text"
};
/** How much of a cell is repeated in a message. */
const SHOWN = 80;
/** A cell's text as a message shows it: one line, cut, without characters that turn the direction of text. */
function shown(value) {
	const line = value.slice(0, 1e3).replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
	return line.length > SHOWN ? `${line.slice(0, 79)}…` : line;
}
/** How grave a finding is. */
function severityOf({ kind, severity }) {
	return severity ?? MODELS[kind][0];
}
/** One sentence: where, what is wrong, and what to type. */
function messageOf(finding, indexed) {
	const { row, column, kind, line } = finding;
	const texts = {
		value: finding.value,
		detail: finding.detail ?? line?.toString(),
		offer: finding.offer
	};
	const said = (OTHERWISE[`${kind} ${severityOf(finding)}`] ?? MODELS[kind][1]).replace(/\[([^[]*?\{(\w+)\}.*?)\]/g, (_, part, name) => texts[name] === void 0 ? "" : part).replace(/\{(\w+)\}/g, (_, name) => shown(texts[name] ?? ""));
	const place = [row !== void 0 && `${indexed ? "Entry" : "Row"} ${row}`, column !== void 0 && `${row === void 0 ? "Column " : ""}${shown(column)}`].filter(Boolean);
	const sentence = place.length > 0 ? `${place.join(", ")}: ${said}` : said;
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
// src/events/problem-list.ts
/** From how many equal problems on only the first few are listed, and how many those are. */
const MANY = 50;
const FEW = 10;
const GRAVITY = {
	error: 0,
	warning: 1,
	info: 2
};
function problemOf(finding, indexed) {
	const { row, line, column, file, kind, value, offer } = finding;
	return given({
		...indexed ? { index: row } : { row },
		line,
		column,
		file,
		kind,
		severity: severityOf(finding),
		value: value === void 0 ? void 0 : shown(value),
		message: messageOf(finding, indexed),
		fix: offer
	});
}
/** Opens a list. Findings of one kind in one column are equal: of more than fifty the first ten are told, and a count. */
function openProblemList() {
	const groups = /* @__PURE__ */ new Map();
	function report(finding) {
		const key = [
			finding.kind,
			severityOf(finding),
			finding.file ?? "",
			finding.column ?? ""
		].join("\n");
		const group = groups.get(key) ?? {
			findings: [],
			count: 0
		};
		groups.set(key, group);
		group.count++;
		if (group.count <= MANY) group.findings.push(finding);
	}
	function finish(indexed, hints) {
		const problems = [];
		for (const { findings, count } of groups.values()) {
			const list = (count > MANY ? findings.slice(0, FEW) : findings).map((finding) => problemOf(finding, indexed));
			problems.push(...list);
			const [first] = list;
			if (!first || count <= MANY) continue;
			const { row: _row, index: _index, value: _value, ...rest } = first;
			const where = first.column === void 0 ? "" : `${first.column}: `;
			problems.push({
				...rest,
				message: `${where}and ${count - FEW} more like this.`
			});
		}
		return (hints ? problems : problems.filter(({ severity }) => severity !== "info")).sort((a, b) => order(a) - order(b) || GRAVITY[a.severity] - GRAVITY[b.severity]);
	}
	return {
		report,
		finish
	};
}
/** What concerns the file or a column comes before the rows. */
const order = ({ row, index, line }) => row ?? index ?? line ?? -1;
// src/events/shelf.ts
/** Opens a shelf with the sources of sources.csv. A source named in free text is placed once, however many rows name it. */
function openShelf(listed, read, report) {
	const sources = new Map(listed.map((source) => [source.id, source]));
	const placed = /* @__PURE__ */ new Map();
	const taken = new Set(sources.keys());
	function dateOf({ date, row, heading }) {
		const reading = date === void 0 ? void 0 : read(date, "source_date");
		if (!reading || reading.ok) return reading?.when;
		const { ok: _ok, fault: kind, ...why } = reading;
		if (kind !== "missing-date") report({
			kind,
			severity: "warning",
			row,
			column: heading("source_date"),
			value: date,
			...why
		});
	}
	function place(note) {
		const { name, row, heading } = note;
		if (name !== void 0 && sources.has(name)) return name;
		const key = `${name ?? ""}\n${note.url ?? ""}\n${note.date ?? ""}`;
		const known = placed.get(key);
		if (known !== void 0) return known;
		const link = note.url ?? (/^https?:\/\//i.test(name ?? "") ? name : void 0);
		const url = link === void 0 ? void 0 : safeUrl(link);
		if (link !== void 0 && url === void 0) report({
			kind: "bad-url",
			row,
			column: heading("source_url"),
			value: link
		});
		const title = name !== void 0 && name !== url ? name : url && hostOf(url);
		if (title === void 0 || title === "") return void 0;
		if (listed.length > 0 && name !== void 0 && /^[\w.-]+$/.test(name)) report({
			kind: "unknown-source",
			row,
			column: heading("source"),
			value: name
		});
		const published = dateOf(note);
		const id = takeName(slugOf(title).toLowerCase() || "source", taken);
		sources.set(id, given({
			id,
			title,
			published,
			url,
			inline: true
		}));
		placed.set(key, id);
		return id;
	}
	return {
		sources,
		place
	};
}
// src/events/sources.ts
/**
* The rows of sources.csv: `id, title, publisher, author, published, published_basis, url, accessed, note`, in any order.
* A row without an id is cited by its title.
*/
function readSources(records, read, report) {
	const [head, ...rows] = records.filter((row) => !isBlank(row));
	const header = head?.cells.map(fold) ?? [];
	const taken = /* @__PURE__ */ new Set();
	const sources = [];
	for (const { row, cells } of rows) {
		const get = (name) => tidyCell(cells[header.indexOf(name)] ?? "") || void 0;
		const id = get("id") ?? get("title");
		if (id === void 0) continue;
		const tell = (kind, column, more = {}) => report({
			kind,
			severity: "warning",
			row,
			column,
			value: get(column),
			...more
		});
		if (taken.has(id)) tell("id-normalised", "id", {
			value: id,
			offer: `${id}-2`
		});
		const link = get("url");
		const url = link === void 0 ? void 0 : safeUrl(link);
		if (link !== void 0 && url === void 0) tell("bad-url", "url");
		const date = get("published");
		const reading = date === void 0 ? void 0 : read(date);
		if (reading && !reading.ok && reading.fault !== "missing-date") tell(reading.fault, "published", {
			detail: reading.detail,
			offer: reading.offer
		});
		const source = given({
			id: takeName(id, taken),
			title: get("title") ?? id,
			publisher: get("publisher"),
			author: get("author"),
			published: reading?.ok ? reading.when : void 0,
			publishedBasis: get("published basis"),
			url,
			accessed: get("accessed"),
			note: get("note")
		});
		sources.push(source);
	}
	return sources;
}
// src/events/understood.ts
const year = (at) => {
	const { year: astronomical } = civilOfDay(at);
	return astronomical > 0 ? String(astronomical) : `${1 - astronomical} BC`;
};
/**
* One line of what was understood: "date ← Datum, title ← Ereignis, 212 events from 1848 to 1990, 3 rows need a look". The
* events are in the order of time.
*/
function understoodOf(columns, events, problems) {
	const parts = [...columns].map(([field, heading]) => `${field} ← ${heading}`);
	const [first] = events;
	if (first) {
		const from = year(anchorOf(first.when));
		const to = year(events.reduce((last, { when }) => Math.max(last, latest(when)), -Infinity) - 1e-9);
		const span = from === to ? `of ${from}` : `from ${from} to ${to}`;
		parts.push(`${events.length === 1 ? "1 event" : `${events.length} events`} ${span}`);
	} else parts.push("no events");
	const rows = new Set(problems.map(({ severity, row, index }) => severity === "info" ? void 0 : row ?? index));
	rows.delete(void 0);
	if (rows.size > 0) parts.push(rows.size === 1 ? "1 row needs a look" : `${rows.size} rows need a look`);
	return parts.join(", ");
}
// src/events/import-any.ts
/** What an author's options and the timeline's language settle for all dates. */
function dateOptions({ options = {} }, lang) {
	const { order, negativeYears, zone, calendar } = options;
	return given({
		lang,
		order,
		negativeYears,
		zone,
		calendar
	});
}
/** The entries with their dates. */
async function dateAll(content, reader, desk) {
	const { input, report } = desk;
	const { zone, baseDate, calendar } = input.options ?? {};
	const told = /* @__PURE__ */ new Set();
	const reportOnce = (finding) => {
		const key = `${finding.kind} ${finding.column}`;
		if (!told.has(key)) report(finding);
		told.add(key);
	};
	const dating = {
		read: reader.read,
		report,
		reportOnce,
		bc: reader.bc,
		zone,
		baseDate,
		calendar
	};
	const spread = isSpread(content.entries) ? (await import("./spread-dates.mjs")).spreadDates : void 0;
	const dated = [];
	for (const entry of content.entries) {
		dated.push(dateEntry(entry, dating, spread));
		if (dated.length % 250 === 0) await input.pause?.();
	}
	return dated;
}
/** What the timeline says of itself: its timeline.json first, then the file, then a title slide. */
function infoOf(own, content, { cover }) {
	const title = cover?.entry.cells.get("title");
	const description = cover?.entry.cells.get("text");
	return {
		...given({
			title,
			description
		}),
		...content.info,
		...own
	};
}
const refusedRow = ({ row, cells, extra }) => ({
	row,
	cells: new Map([...cells, ...extra])
});
/** Which columns the summary names: the dates and the titles. */
function mainColumns(columns) {
	const main = /* @__PURE__ */ new Map();
	const date = columns.get("date") ?? columns.get("year");
	const title = columns.get("title");
	if (date !== void 0) main.set("date", date);
	if (title !== void 0) main.set("title", title);
	return main;
}
/** A reader of dates for whom every column is settled; fetches everyday dates if there are any. */
async function readerOf(content, columns, desk) {
	const { input, report } = desk;
	const { negativeYears } = content;
	const said = {
		...negativeYears && { negativeYears },
		...desk.base
	};
	const { baseDate = "2000" } = input.options ?? {};
	const based = [...columns, {
		column: "date",
		heading: "",
		texts: [{
			row: 0,
			text: baseDate
		}]
	}];
	const everyday = needsEveryday(content.entries, based, said) ? await loadEveryday() : void 0;
	const texts = columns.flatMap(({ texts }) => texts.map(({ text }) => text));
	const guess = said.lang === void 0 && everyday ? guessLanguage(texts, everyday) : void 0;
	const base = {
		...said,
		...guess !== void 0 && { lang: guess }
	};
	await input.pause?.();
	const settled = new Map(columns.map((column) => [column.column, settle(column, {
		base,
		everyday,
		report
	})]));
	await input.pause?.();
	return dateReader(everyday, (column) => settled.get(column) ?? base);
}
/** Reads any timeline: the whole importer. `readTimeline` comes here when a file is not clean. */
async function readAny(input) {
	const own = readInfo(input.info);
	const lang = input.options?.lang ?? own.lang;
	const problems = openProblemList();
	const reportIn = (file) => input.sources ? (finding) => problems.report({
		...finding,
		file
	}) : problems.report;
	const report = reportIn(input.events.name);
	const base = dateOptions(input, lang);
	const dateTest = async () => dateReader(await loadEveryday(), () => base).isDate;
	const desk = {
		input,
		lang,
		names: knownNames(),
		report,
		dateTest
	};
	const content = await contentOf(desk);
	const reportSources = reportIn(input.sources?.name ?? "");
	const listed = input.sources ? await sourceRowsOf(input.sources, {
		...desk,
		report: reportSources
	}) : content.sources ?? [];
	const columns = [...dateTexts(content.entries), {
		column: "published",
		heading: "published",
		texts: publicationTexts(listed)
	}];
	const reader = await readerOf(content, columns, {
		input,
		base,
		report
	});
	const sources = readSources(listed, (text) => reader.read(text, "published"), reportSources);
	const dated = await dateAll(content, reader, desk);
	const shelf = openShelf(sources, reader.read, report);
	const gathering = await gather(dated, {
		shelf,
		read: reader.read,
		report
	}, input.pause);
	const { events } = gathering;
	hintAtPrecision(columns[0]?.heading ?? "date", dated.map(({ when }) => when), report);
	for (const event of events) hintAt(event, shelf.sources, report);
	const list = problems.finish(content.indexed, input.hints === true);
	return {
		info: infoOf(own, content, gathering),
		events,
		sources: shelf.sources,
		problems: list,
		refused: [...gathering.refused, ...content.refused].map(refusedRow),
		understood: understoodOf(mainColumns(content.columns), events, list),
		indexed: content.indexed,
		titled: gathering.cover !== void 0 || content.info.title !== void 0,
		columns: content.columns
	};
}
// src/events/write.ts
/** Columns that stand in every file, however little it says. */
const ALWAYS = [
	"id",
	"date",
	"title"
];
const DESCRIBING = EVENT_FIELDS.filter((field) => field !== "importance");
/** A cell that a spreadsheet would run as a formula begins with an apostrophe instead; reading takes one off again. */
function defuse(cell) {
	return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
/** A date as it is read back to the same: in EDTF where that can say it, else to the minute, else as typed. */
function dateText(when) {
	if (when.edtf !== void 0) return when.edtf;
	if (!(when.precision === "minute" || when.precision === "hour") || when.startMin === null) return when.raw;
	const [date = "", time = ""] = isoClock(when.startMin, when.zone).split("T");
	return `${`${when.approximate ? "c. " : ""}${date} ${time.slice(0, 5)}`}${when.zone === void 0 ? "" : ` ${/^(Z|[+-])/.test(when.zone) ? time.slice(8) : when.zone}`}`;
}
function put(row, field, text) {
	if (text !== void 0 && text !== "") row.set(field, text);
}
/** What a claim says, and who says so. */
function claimRow(id, claim, sources) {
	const row = /* @__PURE__ */ new Map([["id", id]]);
	for (const [heading, text] of claim.extra ?? []) row.set(heading, text);
	const inCalendar = [...row.keys()].some((heading) => heading.toLowerCase() === "calendar");
	if (!claim.inherits) row.set("date", inCalendar ? claim.when.raw : dateText(claim.when));
	const source = claim.source === void 0 ? void 0 : sources.get(claim.source);
	if (source?.inline) {
		put(row, "source", source.title);
		put(row, "source_url", source.url);
		put(row, "source_date", source.published && dateText(source.published));
	} else put(row, "source", source?.id);
	put(row, "locator", claim.locator);
	put(row, "quote", claim.quote);
	put(row, "date_basis", claim.basis);
	put(row, "certainty", claim.certainty);
	return row;
}
/** The rows of an event: one per claim, one of which describes it. */
function eventRows(event, sources) {
	const rows = event.claims.map((claim) => claimRow(event.id, claim, sources));
	const first = rows.find((row) => !DESCRIBING.some((field) => row.has(field))) ?? rows[0];
	if (!first) return rows;
	put(first, "title", event.title);
	put(first, "text", event.text);
	put(first, "group", event.group);
	put(first, "tags", event.tags.join(";"));
	put(first, "actors", event.actors.join(";"));
	put(first, "place", event.place);
	put(first, "importance", event.importance === 1 ? void 0 : String(event.importance));
	put(first, "display_date", event.displayDate);
	put(first, "media", event.media?.url);
	put(first, "media_credit", event.media?.credit);
	put(first, "media_caption", event.media?.caption);
	put(first, "alt", event.media?.alt);
	put(first, "type", event.type === "band" ? "era" : void 0);
	return rows;
}
/** Our own columns that are used, in our order, then the author's in theirs. */
function headerOf(rows) {
	const names = knownNames();
	const used = new Set(ALWAYS);
	const extra = /* @__PURE__ */ new Set();
	for (const row of rows) for (const heading of row.keys()) (FIELDS.includes(heading) ? used : extra).add(heading);
	for (const heading of extra) {
		const field = fieldOf(heading, names) ?? fieldStarting(heading, names);
		if (field && !KEPT_FIELDS.includes(field)) used.add(field);
	}
	return [...FIELDS.filter((field) => used.has(field)), ...extra];
}
function written(header, rows) {
	const records = rows.map((row) => header.map((heading) => defuse(row.get(heading) ?? "")));
	return `${unparseCsv([header.map(defuse), ...records])}\r\n`;
}
function isTable(value) {
	return "rows" in value;
}
/** The cells of a table as they stand, blank rows included. */
function tableCsv({ rows }) {
	return `${unparseCsv(rows.map(({ cells }) => cells.map(defuse)))}\r\n`;
}
/**
* A timeline as events.csv: one row per claim in the author's order, our columns first and unknown ones after them. Reading
* what was written gives the same events. A table is written as it stands.
*/
function toCsv(value) {
	if (isTable(value)) return tableCsv(value);
	const { events, sources, info, titled, refused } = value;
	const rows = [...events.map((event) => ({
		row: event.row,
		rows: eventRows(event, sources)
	})), ...refused.map(({ row, cells }) => ({
		row,
		rows: [new Map(cells)]
	}))].sort((a, b) => a.row - b.row).flatMap((part) => part.rows);
	if (titled) {
		const cover = /* @__PURE__ */ new Map([["type", "title"]]);
		put(cover, "title", info.title);
		put(cover, "text", info.description);
		rows.unshift(cover);
	}
	return written(headerOf(rows), rows);
}
// ../../tmp/ev/t2.ts
const a = await readAny({ events: {
	name: "e",
	text: "id,date,end,title,text,group,tags,source,source_date,Extra,media\n,1900,,,,,,1,1901,,\n,1900,,,,,,1,soon,,"
} });
console.log(a.sources, a.events.map((e) => e.claims));
const csv = toCsv(a);
console.log(csv);
const b = await readAny({ events: {
	name: "e",
	text: csv
} });
console.log(b.sources, b.events.map((e) => e.claims), b.problems);
export {};
